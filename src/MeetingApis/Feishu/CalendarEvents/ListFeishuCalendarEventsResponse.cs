using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>One page of the events of a calendar.</summary>
public sealed record ListFeishuCalendarEventsResponse : MeetingResponse
{
    /// <summary>The events, without attendees, meeting settings and checking in. It may be empty although another page follows.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<FeishuCalendarEvent> Items { get => field ?? []; init; }

    /// <summary>The token of the next page. Null or empty on the last page, and if the call had no <see cref="ListFeishuCalendarEventsRequest.AnchorTime"/>.</summary>
    [JsonPropertyName("page_token")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null means that the vendor does not say; another page then follows if there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("has_more")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <summary>The token for reading later what has changed since, in <see cref="ListFeishuCalendarEventsRequest.SyncToken"/>. Only the last page has it.</summary>
    [JsonPropertyName("sync_token")]
    [NeverNull]
    public string? SyncToken { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}, SyncToken = {SyncToken}");
        return true;
    }
}
