//! Whom a balancer speaks for: the header of the PROXY protocol, version 2 (HAProxy's `proxy-protocol.txt`).

use ppp::v2::{Addresses, Command, Header, PROTOCOL_PREFIX};
use std::io;
use std::net::{IpAddr, SocketAddr};
use tokio::io::{AsyncRead, AsyncReadExt as _};

/// The prefix, two bytes of what it is, two of how much follows.
const MINIMUM_LENGTH: usize = 16;

/// The longest that may follow the first sixteen bytes. Addresses take 36; what a balancer adds of its own fits.
const MAX_REST: usize = 512;

/// Reads the header that a balancer sends before anything else, to the byte: what follows is its client's. Gives the
/// client's address; none where the balancer speaks for itself, to see whether anybody is here.
///
/// # Errors
/// The connection's, or [`io::ErrorKind::InvalidData`] for anything but such a header.
pub(crate) async fn client_of(
    stream: &mut (impl AsyncRead + Unpin),
) -> io::Result<Option<SocketAddr>> {
    let refused = || io::Error::from(io::ErrorKind::InvalidData);
    let mut header = vec![0; MINIMUM_LENGTH];
    stream.read_exact(&mut header).await?;
    if !header.starts_with(PROTOCOL_PREFIX) {
        return Err(refused());
    }
    let rest = usize::from(u16::from_be_bytes([header[14], header[15]]));
    if rest > MAX_REST {
        return Err(refused());
    }
    header.resize(MINIMUM_LENGTH + rest, 0);
    stream.read_exact(&mut header[MINIMUM_LENGTH..]).await?;
    let header = Header::try_from(&header[..]).map_err(|_| refused())?;
    match (header.command, header.addresses) {
        (Command::Local, _) => Ok(None),
        (Command::Proxy, Addresses::IPv4(of)) => Ok(Some(SocketAddr::new(
            IpAddr::V4(of.source_address),
            of.source_port,
        ))),
        (Command::Proxy, Addresses::IPv6(of)) => Ok(Some(SocketAddr::new(
            IpAddr::V6(of.source_address),
            of.source_port,
        ))),
        // Nobody whom anything could be counted for.
        (Command::Proxy, Addresses::Unspecified | Addresses::Unix(_)) => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A header: the byte of version and command, that of family and protocol, what follows.
    fn header(command: u8, family: u8, rest: &[u8]) -> Vec<u8> {
        let length = u16::try_from(rest.len()).expect("short").to_be_bytes();
        [PROTOCOL_PREFIX, &[command, family], &length, rest].concat()
    }

    async fn check(sent: &[u8], expected: Result<Option<&str>, io::ErrorKind>) {
        let mut stream = sent;
        let client = client_of(&mut stream).await;
        let client = client.map(|client| client.map(|client| client.to_string()));
        let client = client.map_err(|error| error.kind());
        assert_eq!(client, expected.map(|text| text.map(str::to_owned)));
    }

    #[tokio::test]
    async fn client_is_read_from_a_header_and_from_nothing_else() {
        let v4 = [192, 0, 2, 7, 127, 0, 0, 1, 0x30, 0x39, 0x20, 0xfb];
        let v6: Vec<u8> = [[0x20, 1, 0xd, 0xb8], [0; 4], [0; 4], [0, 0, 0, 9]]
            .concat()
            .into_iter()
            .chain([0; 16])
            .chain([0x30, 0x39, 0x20, 0xfb])
            .collect();
        let with_more = [&v4[..], &[0x04, 0, 1, 42]].concat();
        let (bad, cut) = (io::ErrorKind::InvalidData, io::ErrorKind::UnexpectedEof);
        for (sent, expected) in [
            (header(0x21, 0x11, &v4), Ok(Some("192.0.2.7:12345"))),
            (header(0x21, 0x11, &with_more), Ok(Some("192.0.2.7:12345"))),
            (header(0x21, 0x21, &v6), Ok(Some("[2001:db8::9]:12345"))),
            (header(0x20, 0x00, &[]), Ok(None)),
            (header(0x20, 0x11, &v4), Ok(None)),
            // No address, a socket of a file system, the first version, another one, a length of nothing sensible.
            (header(0x21, 0x00, &[]), Err(bad)),
            (header(0x21, 0x31, &[0; 216]), Err(bad)),
            (header(0x11, 0x11, &v4), Err(bad)),
            (header(0x21, 0x11, &v4[..8]), Err(bad)),
            (header(0x21, 0x11, &[0; 513]), Err(bad)),
            (b"PROXY TCP4 192.0.2.7 127.0.0.1 1 2\r\n".to_vec(), Err(bad)),
            (
                vec![0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3, 7, 7, 7, 7, 7],
                Err(bad),
            ),
            (header(0x21, 0x11, &v4)[..20].to_vec(), Err(cut)),
            (Vec::new(), Err(cut)),
        ] {
            check(&sent, expected).await;
        }
    }

    #[tokio::test]
    async fn what_follows_the_header_is_left_for_its_reader() {
        let v4 = [192, 0, 2, 7, 127, 0, 0, 1, 0x30, 0x39, 0x20, 0xfb];
        let sent = [header(0x21, 0x11, &v4), b"hello".to_vec()].concat();
        let mut stream = &sent[..];
        client_of(&mut stream).await.expect("a client");
        assert_eq!(stream, b"hello");
    }
}
