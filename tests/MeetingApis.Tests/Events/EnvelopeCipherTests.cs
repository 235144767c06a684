using System.Text;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Events;

public sealed class EnvelopeCipherTests
{
    private const string Token = "QDG6eK";
    private const string Key = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private const string Receiver = "wx5823bf96d3bd56c7";
    private const string Encrypted = "P9TP8OO8ZpJE35Ha/87+5BT6UO1k5/GkaUeR1D19GBrY7njgEFGjzJI8bZgVtnUpg2FHYYPNZwd8ts1DBJN1eQ==";
    private const string Signature = "61c8f24dcca8031fe92d7d28bca49589d7df9ebb";

    [Fact]
    public void A_text_is_encrypted_and_signed_as_the_vendor_does()
    {
        EnvelopeCipher cipher = Cipher();

        string encrypted = cipher.Encrypt("1616140317555161061"u8, Receiver, "fedcba9876543210"u8);

        Assert.Equal(Encrypted, encrypted);
        Assert.Equal(Signature, cipher.Sign("1700000001", "263014780", encrypted));
    }

    [Fact]
    public void What_the_vendor_encrypted_is_decrypted()
    {
        Assert.True(Cipher().TryDecrypt(Encoding.ASCII.GetBytes(Encrypted), out ReadOnlyMemory<byte> text, out string receiver));

        Assert.Equal("1616140317555161061"u8, text.Span);
        Assert.Equal(Receiver, receiver);
    }

    [Theory]
    [InlineData(Signature, "1700000001", "263014780", true)]
    [InlineData("71c8f24dcca8031fe92d7d28bca49589d7df9ebb", "1700000001", "263014780", false)]
    [InlineData("61C8F24DCCA8031FE92D7D28BCA49589D7DF9EBB", "1700000001", "263014780", false)]
    [InlineData("61c8f24dcca8031fe92d7d28bca49589d7df9eb", "1700000001", "263014780", false)]
    [InlineData("é1c8f24dcca8031fe92d7d28bca49589d7df9ebb", "1700000001", "263014780", false)]
    [InlineData("", "1700000001", "263014780", false)]
    [InlineData(Signature, "1700000002", "263014780", false)]
    [InlineData(Signature, "1700000001", "263014781", false)]
    [InlineData(Signature, "", "", false)]
    public void Only_the_vendors_signature_is_one(string signature, string timestamp, string nonce, bool isSigned) =>
        Assert.Equal(isSigned, Cipher().IsSigned(signature, timestamp, nonce, Encoding.ASCII.GetBytes(Encrypted)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(1000)]
    public void A_text_of_any_length_comes_back(int length)
    {
        byte[] text = Encoding.ASCII.GetBytes(new string('x', length));
        EnvelopeCipher cipher = Cipher();

        string encrypted = cipher.Encrypt(text, "");

        Assert.NotEqual(encrypted, cipher.Encrypt(text, ""));
        Assert.True(cipher.TryDecrypt(Encoding.ASCII.GetBytes(encrypted), out ReadOnlyMemory<byte> decrypted, out string receiver));
        Assert.Equal(text, decrypted.ToArray());
        Assert.Equal("", receiver);
    }

    [Theory]
    [InlineData("")]
    [InlineData("====")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("P9TP8OO8ZpJE35Ha/87+5A==")]
    [InlineData("P9TP8OO8ZpJE35Ha/87+5BT6UO1k5/GkaUeR1D19GBo=")]
    [InlineData("P9TP8OO8ZpJE35Ha/87+5BT6UO1k5/GkaUeR1D19GBrY7njgEFGjzJI8bZgVtnUpg2FHYYPNZwd8ts1DBJN1eQ")]
    public void What_is_no_ciphertext_is_not_decrypted(string encrypted) =>
        Assert.False(Cipher().TryDecrypt(Encoding.ASCII.GetBytes(encrypted), out _, out _));

    [Fact]
    public void One_cipher_serves_many_threads_and_what_it_refused_leaves_nothing_behind()
    {
        EnvelopeCipher cipher = Cipher();
        byte[] padded = Encoding.ASCII.GetBytes(Convert.ToBase64String(new byte[64]));

        Parallel.For(0, 5_000, number =>
        {
            byte[] text = Encoding.ASCII.GetBytes(new string('x', number % 100) + number);
            string encrypted = cipher.Encrypt(text, $"{number}");
            byte[] bytes = Encoding.ASCII.GetBytes(encrypted);

            Assert.False(cipher.TryDecrypt(padded, out _, out _));
            Assert.True(cipher.TryDecrypt(bytes, out ReadOnlyMemory<byte> decrypted, out string receiver));
            Assert.Equal((Encoding.ASCII.GetString(text), $"{number}"), (Encoding.ASCII.GetString(decrypted.Span), receiver));
            Assert.True(cipher.IsSigned(Cipher().Sign($"{number}", "nonce", encrypted), $"{number}", "nonce", bytes));
            Assert.False(cipher.IsSigned(Signature, $"{number}", "nonce", bytes));
            Assert.Equal(Encrypted, cipher.Encrypt("1616140317555161061"u8, Receiver, "fedcba9876543210"u8));
        });
    }

    [Fact]
    public void Another_key_decrypts_nothing()
    {
        Assert.True(EnvelopeCipher.TryReadKey("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", out byte[] key));

        Assert.False(new EnvelopeCipher(key, Token).TryDecrypt(Encoding.ASCII.GetBytes(Encrypted), out _, out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2")]
    [InlineData("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2CC")]
    [InlineData("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2=")]
    [InlineData("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B ")]
    [InlineData("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2-")]
    public void A_key_that_no_vendor_gives_is_refused(string? text) => Assert.False(EnvelopeCipher.TryReadKey(text, out _));

    private static EnvelopeCipher Cipher()
    {
        Assert.True(EnvelopeCipher.TryReadKey(Key, out byte[] key));
        return new EnvelopeCipher(key, Token);
    }
}
