using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>One page of the meeting rooms.</summary>
public sealed record ListDingTalkRoomsResponse : MeetingResponse
{
    /// <summary>The rooms (result). Empty when there are none.</summary>
    [JsonPropertyName("result")]
    public IReadOnlyList<DingTalkRoom> Items { get => field ?? []; init; }

    /// <summary>The token of the next page; a string of digits, not a number. Null or empty on the last page.</summary>
    [JsonPropertyName("nextToken")]
    [NeverNull]
    public string? PageToken { get; init; }

    /// <summary>Whether another page follows. Null means that the vendor does not say; another page then follows if there is a <see cref="PageToken"/>.</summary>
    [JsonPropertyName("hasMore")]
    [NeverNull]
    public bool? HasMore { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, PageToken = {PageToken}, HasMore = {HasMore}");
        return true;
    }
}
