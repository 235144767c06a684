using System.Globalization;
using System.Text;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>Which buildings to find by the ids that the organisation gave them.</summary>
public sealed partial record BatchGetBuildingIdsRequest
{
    /// <summary>The organisation's own ids. At least one.</summary>
    [AliasAs("custom_building_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> CustomBuildingIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomBuildingIds = {CustomBuildingIds?.Count}");
        return true;
    }
}
