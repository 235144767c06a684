using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The encrypted ids that were found, and the plain ones for which there is none.</summary>
public sealed record ToWeComOpenIdsResponse : MeetingResponse
{
    /// <summary>The members who were found. Empty when there are none.</summary>
    [JsonPropertyName("open_userid_list")]
    public IReadOnlyList<WeComUserIdPair> Items { get => field ?? []; init; }

    /// <summary>The plain user ids that WeCom does not know, or that are outside the app's visible range. Empty when there are none.</summary>
    [JsonPropertyName("invalid_userid_list")]
    [NeverNull]
    public IReadOnlyList<string> InvalidUserIds { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, InvalidUserIds = {InvalidUserIds.Count}");
        return true;
    }
}
