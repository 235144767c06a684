using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The requested people.</summary>
public sealed record BatchGetFeishuUsersResponse : MeetingResponse
{
    /// <summary>The people, in no promised order. Whoever is outside of the app's contact range is missing.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<FeishuUser> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
