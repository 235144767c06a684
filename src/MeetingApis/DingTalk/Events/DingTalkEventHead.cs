using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>What a decrypted body says of its event, beside the event's own fields. Where a member comes twice, the last counts.</summary>
internal readonly struct DingTalkEventHead
{
    private const int Type = 0;
    private const int Id = 1;
    private const int Time = 2;
    private const int Tenant = 3;

    /// <summary>DingTalk's names of each value, those that count more first.</summary>
    private static readonly (int Value, byte[] Name)[] s_names =
    [
        (Type, [.. "EventType"u8]), (Type, [.. "eventType"u8]),
        (Id, [.. "eventId"u8]), (Id, [.. "EventId"u8]),
        (Time, [.. "EventTime"u8]), (Time, [.. "eventTime"u8]), (Time, [.. "TimeStamp"u8]), (Time, [.. "timeStamp"u8]),
        (Tenant, [.. "CorpId"u8]), (Tenant, [.. "corpId"u8]),
    ];

    /// <summary>What came under each name.</summary>
    private readonly string?[] _texts;

    private DingTalkEventHead(string?[] texts) => _texts = texts;

    public string EventType => Text(Type) ?? "";

    /// <summary>Reads the head, and the rest to its end.</summary>
    /// <param name="json">The body, in which no Unicode is broken.</param>
    /// <param name="head">The head.</param>
    /// <returns>Null where the body is an object.</returns>
    public static EventRefusal? TryRead(ReadOnlySpan<byte> json, out DingTalkEventHead head)
    {
        string?[] texts = new string?[s_names.Length];
        head = new DingTalkEventHead(texts);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DingTalkEventBody.MostDepth });
        bool isObject = false;
        try
        {
            while (reader.Read())
            {
                isObject |= reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.StartObject;
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && NumberOf(reader) is >= 0 and int number)
                {
                    reader.Read();
                    texts[number] = reader.TokenType is JsonTokenType.String or JsonTokenType.Number && LenientText.Read(ref reader) is { Length: > 0 } text ? text : null;
                }
            }

            return isObject ? null : EventRefusal.Malformed;
        }
        catch (JsonException)
        {
            return DingTalkEventBody.Fault(reader);
        }
    }

    /// <param name="appId">The app for which the body was encrypted.</param>
    /// <param name="json">The body.</param>
    public EventEnvelope ToEnvelope(string appId, ReadOnlySpan<byte> json) => new()
    {
        EventId = Text(Id) ?? DingTalkEventParser.Digest(json),
        EventType = EventType,
        EventTime = DingTalkEventTime.Parse(Text(Time)),
        AppId = appId,
        Tenant = Text(Tenant),
    };

    private static int NumberOf(in Utf8JsonReader reader)
    {
        for (int number = 0; number < s_names.Length; number++)
        {
            if (reader.ValueTextEquals(s_names[number].Name))
            {
                return number;
            }
        }

        return -1;
    }

    private string? Text(int value)
    {
        for (int number = 0; number < s_names.Length; number++)
        {
            if (s_names[number].Value == value && _texts[number] is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
