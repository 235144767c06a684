using System.Text;
using MeetingApis.Internal;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>What the simulators of WeCom and DingTalk seal, against the vendors' vectors and against the library's own code.</summary>
public sealed class EnvelopeSealTests
{
    private const string WeComToken = "QDG6eK";
    private const string WeComKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private const string DingTalkToken = "123456";
    private const string DingTalkKey = "1234567890123456789012345678901234567890123";

    [Theory]
    [InlineData(WeComToken, WeComKey, "1616140317555161061", "wx5823bf96d3bd56c7", "fedcba9876543210", "1700000001", "263014780", "61c8f24dcca8031fe92d7d28bca49589d7df9ebb", "P9TP8OO8ZpJE35Ha/87+5BT6UO1k5/GkaUeR1D19GBrY7njgEFGjzJI8bZgVtnUpg2FHYYPNZwd8ts1DBJN1eQ==")]
    [InlineData(WeComToken, WeComKey, "success", "wx5823bf96d3bd56c7", "ABCDEFGHIJKLMNOP", "1700000002", "nonce42", "7842a9a6f9102e95c9ec06addd9016370c1a46e8", "Ua/lrJ25nsrfWpymHmwJ4qFK7psDlUxH083shCWUM3z4OccPkzHgmtuGYx72L1E0m8w18DwQyCORjMnoKw/1Cg==")]
    [InlineData(DingTalkToken, DingTalkKey, "success", "dingsnotzck6pm5veliw", "dICkEDLj0eb6yAbc", "1614767836", "A7Co0cJLMzIDtMMI", "9a95a004dd16f5c307e849b994173f76aa26e5eb", "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA==")]
    public void The_vendors_vectors_hold_in_both_directions(string token, string key, string text, string receiver, string random, string timestamp, string nonce, string signature, string encrypted)
    {
        var seal = new EnvelopeSeal(token, key);

        Assert.Equal(encrypted, seal.Encrypt(text, receiver, Encoding.ASCII.GetBytes(random)));
        Assert.Equal(signature, seal.Sign(timestamp, nonce, encrypted));
        Assert.Equal((text, receiver), seal.Decrypt(encrypted));
    }

    [Fact]
    public void What_is_sealed_opens_with_the_library_whatever_its_length()
    {
        string key = EnvelopeSeal.NewKey();
        string token = EnvelopeSeal.NewToken();
        Assert.True(EnvelopeCipher.TryReadKey(key, out byte[] bytes));
        var seal = new EnvelopeSeal(token, key);
        var cipher = new EnvelopeCipher(bytes, token);
        for (int length = 0; length <= 64; length++)
        {
            string said = string.Concat(Enumerable.Repeat("会", length));
            string encrypted = seal.Encrypt(said, "ding1");

            Assert.True(cipher.IsSigned(seal.Sign("1", "2", encrypted), "1", "2", Encoding.ASCII.GetBytes(encrypted)));
            Assert.True(cipher.TryDecrypt(Encoding.ASCII.GetBytes(encrypted), out ReadOnlyMemory<byte> text, out string receiver));
            Assert.Equal((said, "ding1"), (Encoding.UTF8.GetString(text.Span), receiver));
            Assert.Equal((said, "ding1"), seal.Decrypt(cipher.Encrypt(Encoding.UTF8.GetBytes(said), "ding1")));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("success")]
    [InlineData("not base64")]
    [InlineData("P9TP8OO8ZpJE35Ha/87+5BT6UO1k5/GkaUeR1D19GBrY7njgEFGjzJI8bZgVtnUpg2FHYYPNZwd8ts1DBJN1eQ==")]
    public void What_was_sealed_by_nobody_or_with_another_key_does_not_open(string encrypted) =>
        Assert.Null(new EnvelopeSeal(DingTalkToken, DingTalkKey).Decrypt(encrypted));
}
