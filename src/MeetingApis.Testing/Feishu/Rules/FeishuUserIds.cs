namespace MeetingApis.Testing;

/// <summary>The three kinds of user id, told apart by how they begin.</summary>
internal static class FeishuUserIds
{
    private const string OpenId = "open_id";
    private const string UnionId = "union_id";
    private const string UserId = "user_id";

    /// <summary>The kind that a call says it uses; open ids when it says nothing.</summary>
    public static string ReadType(SimulatorRequest request) => request.Query("user_id_type") switch
    {
        null => OpenId,
        OpenId or UnionId or UserId => request.Query("user_id_type")!,
        var other => throw FeishuGateway.Error(
            400, 99992402, "field validation failed", FeishuGateway.Violation("user_id_type", other, "open_id, union_id or user_id")),
    };

    public static bool IsOfType(string id, string type) => type switch
    {
        OpenId => IsOpenId(id),
        UnionId => IsUnionId(id),
        _ => !IsOpenId(id) && !IsUnionId(id),
    };

    /// <summary>The refusal of an id that is of another kind: the vendor knows no such id.</summary>
    public static RefusedException NotExisted(string type) => type switch
    {
        OpenId => FeishuGateway.Error(400, 99992351, "these open ids not existed"),
        UnionId => FeishuGateway.Error(400, 99992363, "these ids not existed"),
        _ => FeishuGateway.Error(400, 99992359, "these user ids not existed"),
    };

    private static bool IsOpenId(string id) => id.StartsWith("ou_", StringComparison.Ordinal);

    private static bool IsUnionId(string id) => id.StartsWith("on_", StringComparison.Ordinal);
}
