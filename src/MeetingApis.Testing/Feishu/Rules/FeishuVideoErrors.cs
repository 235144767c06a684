namespace MeetingApis.Testing;

/// <summary>The refusals that the video conference operations (<c>/vc/v1</c>) share.</summary>
internal static class FeishuVideoErrors
{
    public static RefusedException Parameter(string field, string? value, string description) =>
        FeishuGateway.Error(400, 121003, "param error", FeishuGateway.Violation(field, value ?? "", description));

    /// <summary>A host of a reservation whose id is of another kind, for which its pages have a code of their own.</summary>
    public static RefusedException AssignedHost() => FeishuGateway.Error(400, 123004, "assign host error");

    public static RefusedException NotFound() => FeishuGateway.Error(404, 121004, "data not exist");

    public static RefusedException NoPermission() => FeishuGateway.Error(403, 121005, "no permission");
}
