using System.Security.Cryptography;
using System.Text;
using MeetingApis.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Delivers events as WeCom does, signed and encrypted with the key of the vendor's own samples.</summary>
internal static class WeComEventSender
{
    public const string Token = "QDG6eK";
    public const string Key = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    public const string Receiver = "wx5823bf96d3bd56c7";
    public const string Nonce = "1372623149";

    /// <summary>The time of everything that no test dates otherwise, 1700000000 seconds after 1970.</summary>
    public static DateTimeOffset Now { get; } = DateTimeOffset.FromUnixTimeSeconds(1700000000);

    public static EnvelopeCipher Cipher { get; } = CipherOf(Key);

    public static WeComEventOptions Options(params string[] receivers)
    {
        var options = new WeComEventOptions { Token = Token, EncodingAesKey = Key };
        foreach (string receiver in receivers is [] ? [Receiver] : receivers)
        {
            options.ReceiveIds.Add(receiver);
        }

        return options;
    }

    public static WeComEventReader Reader(DateTimeOffset? now = null, params string[] receivers) => new(Options(receivers), new ManualTimeProvider(now ?? Now));

    public static EnvelopeCipher CipherOf(string key)
    {
        Assert.True(EnvelopeCipher.TryReadKey(key, out byte[] bytes));
        return new EnvelopeCipher(bytes, Token);
    }

    /// <summary>A delivery of a text, which may be no event.</summary>
    public static EventDelivery Deliver(string text, string receiver = Receiver, DateTimeOffset? sent = null) =>
        Envelop(Cipher.Encrypt(Encoding.UTF8.GetBytes(text), receiver), sent);

    /// <summary>A delivery of a ciphertext, which may be none.</summary>
    public static EventDelivery Envelop(string encrypted, DateTimeOffset? sent = null) => Sign(encrypted, sent, $"<xml><ToUserName><![CDATA[{Receiver}]]></ToUserName><AgentID><![CDATA[218]]></AgentID><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>");

    /// <summary>A body with the signature of a ciphertext that is in it.</summary>
    public static EventDelivery Sign(string encrypted, DateTimeOffset? sent, string body)
    {
        string timestamp = (sent ?? Now).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Delivery(body, Cipher.Sign(timestamp, Nonce, encrypted), timestamp, Nonce);
    }

    public static EventDelivery Delivery(string body, string signature, string timestamp, string nonce, string? echo = null)
    {
        var query = new Dictionary<string, string>(StringComparer.Ordinal) { ["msg_signature"] = signature, ["timestamp"] = timestamp, ["nonce"] = nonce };
        if (echo is not null)
        {
            query["echostr"] = echo;
        }

        return new EventDelivery(Encoding.UTF8.GetBytes(body)) { Query = query };
    }

    /// <summary>A check of the address.</summary>
    public static EventDelivery Check(string echo, DateTimeOffset? sent = null)
    {
        EventDelivery signed = Sign(echo, sent, "");
        return signed with { Query = new Dictionary<string, string>(signed.Query, StringComparer.Ordinal) { ["echostr"] = echo } };
    }

    /// <summary>Encrypts a text with its padding, whether that is right or not.</summary>
    public static string EncryptPadded(byte[] padded)
    {
        Assert.True(EnvelopeCipher.TryReadKey(Key, out byte[] read));
        using var aes = Aes.Create();
        aes.Key = read;
        return Convert.ToBase64String(aes.EncryptCbc(padded, read[..16], PaddingMode.None));
    }
}
