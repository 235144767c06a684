using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Tests.Events;

namespace MeetingApis.Tests.Feishu;

/// <summary>Makes deliveries as Feishu's page describes them, by cryptography of its own, and not by the library's.</summary>
internal sealed class FeishuDeliveries : IEventVendor
{
    public const string AppId = "cli_9f5343c580712544";
    public const string Token = "rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV";
    public const string Key = "test key";

    private static readonly string[] s_firstForm = ["app_ticket", "third_party_meeting_room_event_created"];

    public string Name => "feishu";

    /// <summary>When everything here is sent.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);

    public static FeishuEventOptions Options => new() { VerificationToken = Token, EncryptKey = Key, AppId = AppId };

    public static FeishuEventReader Reader { get; } = new(Options, new ManualTimeProvider(Now));

    public VendorEvent Deliver(string type, JsonObject payload) => Assert.Single(Reader.Read(Signed(Message(type, payload))).Events);

    /// <summary>A message before it is encrypted, in the form that Feishu has for the event.</summary>
    public static string Message(string type, JsonObject payload) => s_firstForm.Contains(type, StringComparer.Ordinal) ? First(type, payload) : Second(type, payload);

    public static string Second(string type, JsonObject? payload = null) => new JsonObject
    {
        ["schema"] = "2.0",
        ["header"] = new JsonObject
        {
            ["event_id"] = "5e3702a84e847582be8db7fb73283c02",
            ["event_type"] = type,
            ["create_time"] = Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            ["token"] = Token,
            ["app_id"] = AppId,
            ["tenant_key"] = "2ca1d211f64f6438",
        },
        ["event"] = payload?.DeepClone() ?? new JsonObject(),
    }.ToJsonString();

    public static string First(string type, JsonObject payload)
    {
        JsonObject packed = payload.DeepClone().AsObject();
        packed["app_id"] = AppId;
        packed["type"] = type;
        return new JsonObject
        {
            ["ts"] = Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) + ".7171419",
            ["uuid"] = "bc447199585340d1f3728d26b1c0297a",
            ["token"] = Token,
            ["type"] = "event_callback",
            ["event"] = packed,
        }.ToJsonString();
    }

    /// <summary>Encrypts and signs a message.</summary>
    public static EventDelivery Signed(string message) => Sign(Encrypt(message));

    /// <summary>Signs a body as it is.</summary>
    public static EventDelivery Sign(string body, string? timestamp = null)
    {
        timestamp ??= Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        const string Nonce = "35cb9c4bfa2c";
        string signature = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(timestamp + Nonce + Key + body)));
        return Plain(body) with { Headers = Headers(timestamp, Nonce, signature) };
    }

    public static EventDelivery Plain(string body) => new(Encoding.UTF8.GetBytes(body));

    public static Dictionary<string, string> Headers(string timestamp, string nonce, string signature) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["x-lark-request-timestamp"] = timestamp,
        ["x-lark-request-nonce"] = nonce,
        ["x-lark-signature"] = signature,
    };

    /// <summary>The body that holds an encrypted message.</summary>
    public static string Encrypt(string message, PaddingMode padding = PaddingMode.PKCS7, string key = Key)
    {
        using var aes = Aes.Create();
        aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        byte[] encrypted = [.. aes.IV, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(message), aes.IV, padding)];
        return $$"""{"encrypt":"{{Convert.ToBase64String(encrypted)}}"}""";
    }
}
