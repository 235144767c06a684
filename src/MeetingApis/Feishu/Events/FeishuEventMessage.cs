using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>A decrypted message, of which nothing is checked yet, in either of Feishu's two forms. Where a member comes twice, the last counts.</summary>
internal sealed record FeishuEventMessage
{
    /// <summary>The longest text of an envelope that is looked at. What is longer counts as missing.</summary>
    private const int MostTextBytes = 1024;

    /// <summary>Whether it checks the address instead of telling an event.</summary>
    public bool IsChallenge { get; private init; }

    /// <summary>What a check of the address wants back.</summary>
    public string? Challenge { get; private init; }

    public string? Token { get; private init; }

    /// <summary>Texts that are missing are empty.</summary>
    public EventEnvelope Envelope { get; private init; } = EventEnvelope.Empty;

    /// <summary>Where in the message the event itself is. Empty where there is none.</summary>
    public Range Payload { get; private init; }

    /// <summary>Reads the envelope.</summary>
    /// <returns>Why that is impossible; null where it succeeded.</returns>
    public static EventRefusal? TryRead(ReadOnlySpan<byte> json, out FeishuEventMessage message)
    {
        message = new FeishuEventMessage();
        var members = new FeishuEventMembers();
        if (members.TryFind(json) is { } refusal)
        {
            return refusal;
        }

        Range[] root = members.Root;
        string? type = Text(json, root[FeishuEventMembers.Type]);
        if (type == "url_verification")
        {
            message = new FeishuEventMessage
            {
                IsChallenge = true,
                Challenge = Text(json, root[FeishuEventMembers.Challenge]),
                Token = Text(json, root[FeishuEventMembers.Token]),
            };
            return null;
        }

        // The older form has no header: what the newer one holds there is in the message and in the event.
        if (members.Header is null && type != "event_callback")
        {
            return EventRefusal.Malformed;
        }

        Range[] app = members.Header ?? members.Payload;
        (Range token, Range id, Range name, Range time) = members.Header is { } header
            ? (header[FeishuEventMembers.Token], header[FeishuEventMembers.EventId], header[FeishuEventMembers.EventType], header[FeishuEventMembers.CreateTime])
            : (root[FeishuEventMembers.Token], root[FeishuEventMembers.Uuid], app[FeishuEventMembers.Type], root[FeishuEventMembers.Ts]);
        message = new FeishuEventMessage
        {
            Token = Text(json, token),
            Payload = root[FeishuEventMembers.Event],
            Envelope = new EventEnvelope
            {
                EventId = Text(json, id) ?? "",
                EventType = Text(json, name) ?? "",
                EventTime = FeishuEventTime.Parse(Text(json, time)),
                AppId = Text(json, app[FeishuEventMembers.AppId]),
                Tenant = Text(json, app[FeishuEventMembers.TenantKey]),
            },
        };
        return null;
    }

    /// <summary>The text of a value, or a number as it is written. Null for anything else.</summary>
    private static string? Text(ReadOnlySpan<byte> json, Range place)
    {
        ReadOnlySpan<byte> value = json[place];
        if (value.IsEmpty || value.Length > MostTextBytes)
        {
            return null;
        }

        var reader = new Utf8JsonReader(value);
        reader.Read();
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? LenientText.Read(ref reader) : null;
        }
        catch (InvalidOperationException)
        {
            // The text is no UTF-8, or holds half a character.
            return null;
        }
    }
}
