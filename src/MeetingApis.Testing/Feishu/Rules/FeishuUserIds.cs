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

    /// <summary>Whether somebody has the id, of this kind.</summary>
    public static bool IsKnown(this SimulatedStore<string, SimulatedFeishuPerson> people, string id, string type) => people.All.Any(person => id == type switch
    {
        OpenId => person.OpenId,
        UnionId => person.UnionId,
        _ => person.UserId,
    });

    public static bool IsOfType(string? id, string type) => !string.IsNullOrWhiteSpace(id) && type switch
    {
        OpenId => id.StartsWith("ou_", StringComparison.Ordinal),
        UnionId => id.StartsWith("on_", StringComparison.Ordinal),
        _ => true,
    };
}
