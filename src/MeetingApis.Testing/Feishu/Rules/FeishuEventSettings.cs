using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What an event is made of besides its times: read from a new one, or laid over what is stored by an update.</summary>
internal sealed class FeishuEventSettings(JsonFields body, FeishuIds ids)
{
    private const string Attachments = "attachments";
    private const string FileToken = "file_token";

    /// <summary>What an update takes away where it does not name it.</summary>
    private const string CheckIn = "event_check_in";

    private static readonly JsonElement s_none = JsonElement.Parse("{}");

    private static readonly string[] s_shared = ["description", "vchat", "visibility", "attendee_ability", "location", "schemas", "event_check_in"];
    private static readonly string[] s_own = ["color", "reminders"];

    /// <summary>What everybody has for themselves, once the event is there.</summary>
    private static readonly string[] s_ownLater = ["visibility", "free_busy_status", "color", "reminders"];

    /// <summary>The event as it is created: what is said now holds for all, but for colour and reminders.</summary>
    public SimulatedFeishuCalendarEvent Create(SimulatedFeishuCalendarEvent made) => Change(made, s_own) with
    {
        IsFree = body.Text("free_busy_status") == "free",
        OwnSettings = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { [made.CalendarId] = Pick(s_own) },
    };

    /// <summary>The event as it is changed from a calendar. An attendee changes only what is their own.</summary>
    public SimulatedFeishuCalendarEvent Update(FeishuSeenEvent seen)
    {
        SimulatedFeishuCalendarEvent made = seen.Event;
        var own = new Dictionary<string, JsonElement>(made.OwnSettings, StringComparer.Ordinal);
        own[seen.Calendar.CalendarId] = JsonSerializer.SerializeToElement(JsonMerge.Into(own.GetValueOrDefault(seen.Calendar.CalendarId, s_none), Pick(s_ownLater)));
        return (seen.MayModify ? Change(made, s_ownLater) : made) with { OwnSettings = own };
    }

    /// <summary>Whether the call changes more than what is everybody's own.</summary>
    public bool ChangesMore => body.Element.EnumerateObject().Any(static sent => sent.Name != "need_notification" && !s_ownLater.Contains(sent.Name, StringComparer.Ordinal));

    private SimulatedFeishuCalendarEvent Change(SimulatedFeishuCalendarEvent made, string[] own)
    {
        JsonObject settings = JsonMerge.Into(made.Settings ?? s_none, Pick([.. s_shared.Except(own, StringComparer.Ordinal)]));
        if (!body.Has(CheckIn))
        {
            settings.Remove(CheckIn);
        }

        if (body.Objects(Attachments) is { } sent)
        {
            settings[Attachments] = Attached(settings[Attachments] as JsonArray, sent);
        }

        SimulatedFeishuCalendarEvent changed = made with
        {
            Summary = body.Text("summary") ?? made.Summary,
            Recurrence = body.Text("recurrence") switch
            {
                null => made.Recurrence,
                "" => null,
                var rule => FeishuOccurrences.CanRead(rule) ? rule : throw FeishuCalendarErrors.Invalid("recurrence", "no rule that gives days", rule),
            },
            Settings = JsonSerializer.SerializeToElement(settings),
        };
        return changed with { MeetingUrl = FeishuEventMeeting.UrlOf(FeishuEventMeeting.IsSameKind(made, changed) ? changed : changed with { MeetingUrl = null }, ids) };
    }

    /// <summary>The files that an event has: those from before, without what is to be deleted, and the new ones.</summary>
    private static JsonArray Attached(JsonArray? before, IReadOnlyList<JsonFields> sent)
    {
        HashSet<string?> named = [.. sent.Select(static file => file.Text(FileToken))];
        IEnumerable<JsonNode?> kept = (before ?? []).Where(file => !named.Contains((string?)file![FileToken])).Select(static file => file!.DeepClone());
        return new JsonArray([.. kept, .. sent.Where(static file => file.Flag("is_deleted") != true).Select(static file => JsonNode.Parse(file.Element.GetRawText()))]);
    }

    private JsonElement Pick(string[] names) =>
        JsonSerializer.SerializeToElement(new JsonObject(body.Element.EnumerateObject()
            .Where(field => names.Contains(field.Name, StringComparer.Ordinal) && field.Value.ValueKind != JsonValueKind.Null)
            .Select(static field => KeyValuePair.Create(field.Name, JsonNode.Parse(field.Value.GetRawText())))));
}
