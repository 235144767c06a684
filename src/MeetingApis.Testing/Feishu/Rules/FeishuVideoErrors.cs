namespace MeetingApis.Testing;

/// <summary>The refusals that the video conference operations (<c>/vc/v1</c>) share.</summary>
internal static class FeishuVideoErrors
{
    public static RefusedException Parameter(string field, string? value, string description) =>
        FeishuGateway.Error(400, 121003, "param error", FeishuGateway.Violation(field, value ?? "", description));

    public static RefusedException NotFound() => FeishuGateway.Error(404, 121004, "data not exist");

    public static RefusedException NoPermission() => FeishuGateway.Error(403, 121005, "no permission");
}
