using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Makes events of what DingTalk delivers, once it is known to be DingTalk's.</summary>
internal static class DingTalkEventParser
{
    /// <summary>A push to a third-party app: several events, each in an item of its own.</summary>
    private const string Push = "SYNC_HTTP_PUSH_";

    /// <summary>Whether an event is DingTalk's question whether the address is the application's. It is answered, and nothing has happened.</summary>
    public static bool IsCheck(DingTalkEvent read) => read.Envelope.EventType is "check_url" or "check_create_suite_url" or "check_update_suite_url";

    /// <summary>Makes the events of a decrypted body.</summary>
    /// <param name="text">The body.</param>
    /// <param name="appId">The app for which it was encrypted.</param>
    /// <param name="events">The events.</param>
    /// <returns>Null where the body is an object.</returns>
    public static EventRefusal? Parse(ReadOnlyMemory<byte> text, string appId, out IReadOnlyList<DingTalkEvent> events)
    {
        events = [];
        ReadOnlyMemory<byte> json = BrokenUnicode.Mend(text.Span) ?? text;
        if (DingTalkEventHead.TryRead(json.Span, out DingTalkEventHead head) is { } refusal)
        {
            return refusal;
        }

        events = (head.EventType.StartsWith(Push, StringComparison.Ordinal) ? ParsePush(json, appId) : null) ?? [Create(json, isJson: true, head.ToEnvelope(appId, json.Span))];
        return null;
    }

    /// <summary>Makes the event of a frame of a Stream connection.</summary>
    /// <param name="headers">The frame's headers.</param>
    /// <param name="data">The frame's data. It need not be JSON.</param>
    public static DingTalkEvent Parse(IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> data) => Create(data, DingTalkEventBody.IsJson(data.Span), new EventEnvelope
    {
        EventId = Header(headers, "eventId") ?? Digest(data.Span),
        EventType = Header(headers, "eventType") ?? "",
        EventTime = DingTalkEventTime.Parse(Header(headers, "eventBornTime")),
        AppId = Header(headers, "eventUnifiedAppId"),
        Tenant = Header(headers, "eventCorpId"),
    });

    /// <summary>Makes an event of its data alone.</summary>
    public static DingTalkEvent ReadAgain(EventEnvelope envelope, ReadOnlyMemory<byte> data) => Create(data, DingTalkEventBody.IsJson(data.Span), envelope);

    /// <summary>Stands for the id of an event that has none.</summary>
    public static string Digest(ReadOnlySpan<byte> text) => Convert.ToHexString(SHA256.HashData(text)).ToLowerInvariant();

    /// <summary>The events of a push; null where it has no list of them.</summary>
    private static IReadOnlyList<DingTalkEvent>? ParsePush(ReadOnlyMemory<byte> json, string appId)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DingTalkEventBody.MostDepth });
        JsonElement root = document.RootElement;
        return root.Member("bizData").ValueKind == JsonValueKind.Array ? [.. root.Items("bizData").Select(item => ParseItem(item, appId))] : null;
    }

    private static DingTalkEvent ParseItem(JsonElement item, string appId)
    {
        string bizType = item.Text("biz_type") ?? "";
        byte[] data = Data(item.Member("biz_data"));
        bool isJson = DingTalkEventBody.IsJson(data);
        JsonElement payload = isJson ? EventPayload.Detach(data) : default;
        return Create(data, isJson, new EventEnvelope
        {
            // The ids of items are not the same in every delivery, and the same ticket comes again and again under one biz_id.
            EventId = payload.Text("eventId") ?? Digest(Encoding.UTF8.GetBytes($"{item.Text("corp_id")}\n{bizType}\n{item.Text("biz_id")}\n{Encoding.UTF8.GetString(data)}")),
            EventType = payload.Text("syncAction") ?? DingTalkEventTypes.NameOf(bizType),
            EventTime = DingTalkEventTime.Parse(item.Text("gmt_modified") ?? item.Text("gmt_create")),
            AppId = appId,
            Tenant = item.Text("corp_id"),
        });
    }

    /// <summary>An item's data: pages print an object, and DingTalk sends its text.</summary>
    private static byte[] Data(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.String => Encoding.UTF8.GetBytes(data.GetString()!),
        JsonValueKind.Undefined => [],
        _ => Encoding.UTF8.GetBytes(data.GetRawText()),
    };

    private static DingTalkEvent Create(ReadOnlyMemory<byte> data, bool isJson, EventEnvelope envelope)
    {
        object? known = isJson && DingTalkEventTypes.RecordOf(envelope.EventType) is { } type ? EventPayload.Read(data.Span, type) : null;
        DingTalkEvent read = known as DingTalkEvent ?? new UnknownDingTalkEvent { Json = EventPayload.Detach(isJson ? data.Span : []) };
        return read with { Envelope = envelope, Source = new EventSource(data) };
    }

    private static string? Header(IReadOnlyDictionary<string, string> headers, string name) =>
        headers.TryGetValue(name, out string? value) && !string.IsNullOrEmpty(value) ? value : null;
}
