using System.Globalization;
using System.Text;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The people to read.</summary>
public sealed partial record BatchGetFeishuUsersRequest
{
    /// <summary>The people's ids, 1 to 50, all of the kind <see cref="UserIdType"/>.</summary>
    [AliasAs("user_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> UserIds { get; init; }

    /// <summary>The kind of user id in <see cref="UserIds"/>, and of the superiors in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }

    /// <summary>The kind of department id in the response. Null means <see cref="FeishuDepartmentIdType.OpenDepartmentId"/>.</summary>
    [AliasAs("department_id_type")]
    public FeishuDepartmentIdType? DepartmentIdType { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds?.Count}, UserIdType = {UserIdType}, DepartmentIdType = {DepartmentIdType}");
        return true;
    }
}
