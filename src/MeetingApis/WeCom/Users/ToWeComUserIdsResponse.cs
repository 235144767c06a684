using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The plain ids that were found, and the encrypted ones for which there is none.</summary>
public sealed record ToWeComUserIdsResponse : MeetingResponse
{
    /// <summary>The members who were found. Empty when there are none.</summary>
    [JsonPropertyName("userid_list")]
    public IReadOnlyList<WeComUserIdPair> Items { get => field ?? []; init; }

    /// <summary>The encrypted ids that WeCom does not know; a plain id that was given by mistake is among them. Empty when there are none.</summary>
    [JsonPropertyName("invalid_open_userid_list")]
    [NeverNull]
    public IReadOnlyList<string> InvalidOpenUserIds { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}, InvalidOpenUserIds = {InvalidOpenUserIds.Count}");
        return true;
    }
}
