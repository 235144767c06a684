using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The names of people.</summary>
public sealed record BatchGetFeishuUserNamesResponse : MeetingResponse
{
    /// <summary>The people who were found, in no promised order: match them by <see cref="FeishuUserName.UserId"/>.</summary>
    [JsonPropertyName("users")]
    public IReadOnlyList<FeishuUserName> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
