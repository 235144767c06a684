using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Internal;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Delivers events as DingTalk does, to a reader whose clock stands still.</summary>
internal sealed class DingTalkEventSender
{
    public const string Token = "123456";
    public const string AesKey = "1234567890123456789012345678901234567890123";
    public const string Owner = "dingsnotzck6pm5veliw";
    public const string Corp = "ding9f50b15bxxxx16741";

    public static DateTimeOffset Now { get; } = DateTimeOffset.FromUnixTimeMilliseconds(1614767836000);

    public static EnvelopeCipher Cipher { get; } = CreateCipher(AesKey);

    public ManualTimeProvider Time { get; } = new(Now);

    /// <summary>The time that the address says, in which form ever.</summary>
    public string Timestamp { get; init; } = "1614767836000";

    public string Nonce { get; init; } = "A7Co0cJLMzIDtMMI";

    public static DingTalkEventOptions Options => new() { Token = Token, AesKey = AesKey, OwnerKeys = { Owner } };

    public static EnvelopeCipher CreateCipher(string aesKey, string token = Token)
    {
        Assert.True(EnvelopeCipher.TryReadKey(aesKey, out byte[] key));
        return new EnvelopeCipher(key, token);
    }

    public EventReading<DingTalkEvent> Read(EventDelivery delivery) => new DingTalkEventReader(Options, Time).Read(delivery);

    public EventReading<DingTalkEvent> Read(string json) => Read(Encrypt(json));

    public DingTalkEvent ReadOne(string json)
    {
        EventReading<DingTalkEvent> reading = Read(json);

        Assert.Null(reading.Refusal);
        return Assert.Single(reading.Events);
    }

    public EventDelivery Encrypt(string json, string owner = Owner) => Sign(Cipher.Encrypt(Encoding.UTF8.GetBytes(json), owner));

    public EventDelivery Sign(string encrypted) => Deliver($$"""{"encrypt":"{{encrypted}}"}""", Cipher.Sign(Timestamp, Nonce, encrypted));

    public EventDelivery Deliver(string body, string signature) => new(Encoding.UTF8.GetBytes(body))
    {
        Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["signature"] = signature, ["timestamp"] = Timestamp, ["nonce"] = Nonce },
    };

    /// <summary>An event as it comes to the address of an internal app: the data beside the envelope.</summary>
    public static JsonObject Flat(string type, JsonObject data)
    {
        var flat = new JsonObject { ["EventType"] = type, ["EventTime"] = Now.ToUnixTimeMilliseconds(), ["CorpId"] = Corp, ["BizId"] = "1663**35567", ["eventId"] = "c7c7120f2c07419" };
        foreach ((string name, JsonNode? value) in data)
        {
            flat[name] = value?.DeepClone();
        }

        return flat;
    }

    /// <summary>An event as it comes to the address of a third-party app, in a push of its own.</summary>
    public static JsonObject Push(string type, JsonObject data)
    {
        var inside = new JsonObject { ["syncAction"] = type, ["eventId"] = "c7c7120f2c07419" };
        foreach ((string name, JsonNode? value) in data)
        {
            inside[name] = value?.DeepClone();
        }

        return new JsonObject
        {
            ["EventType"] = "SYNC_HTTP_PUSH_MEDIUM",
            ["bizData"] = new JsonArray(new JsonObject { ["gmt_modified"] = Now.ToUnixTimeMilliseconds(), ["corp_id"] = Corp, ["biz_id"] = "1", ["biz_type"] = 0, ["biz_data"] = inside.ToJsonString() }),
        };
    }

    /// <summary>The headers of the frame in which an event comes over a Stream connection.</summary>
    public static Dictionary<string, string> Headers(string type) => new(StringComparer.Ordinal)
    {
        ["topic"] = "*",
        ["messageId"] = "213d841d_972_1898bb26334_70a7",
        ["eventType"] = type,
        ["eventId"] = "c7c7120f2c07419",
        ["eventCorpId"] = Corp,
        ["eventBornTime"] = "1614767836000",
        ["eventUnifiedAppId"] = "bbb381b6-f01f-0000",
    };
}
