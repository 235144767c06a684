using System.Globalization;
using System.Text;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The buildings to read.</summary>
public sealed partial record BatchGetBuildingsRequest
{
    /// <summary>The buildings, <c>omb_...</c>. At least one.</summary>
    [AliasAs("building_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> BuildingIds { get; init; }

    /// <summary>
    /// The fields to read of each building: <c>id</c>, <c>name</c>, <c>description</c> and <c>floors</c>, separated by
    /// commas, or <c>*</c>. Null reads everything.
    /// </summary>
    [AliasAs("fields")]
    public string? Fields { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"BuildingIds = {BuildingIds?.Count}, Fields = {Fields}");
        return true;
    }
}
