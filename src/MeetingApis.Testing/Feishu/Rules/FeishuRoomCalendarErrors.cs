namespace MeetingApis.Testing;

/// <summary>The refusals of the old meeting room family, which come with HTTP 200 and codes of their own.</summary>
internal static class FeishuRoomCalendarErrors
{
    public const string RoomIdCode = "100005";

    public static RefusedException PageToken(string token) => FeishuGateway.Error(200, 100001, "page token invalid", FeishuGateway.Violation("page_token", token, "not one that was given"));

    public static RefusedException Field(string field) => FeishuGateway.Error(200, 100002, $"Invalid field selection {field}");

    public static RefusedException TimeFormat() => FeishuGateway.Error(200, 100003, "time format must follow RFC3339 standard");

    public static RefusedException BuildingId() => FeishuGateway.Error(200, 100004, "building id invalid");

    public static RefusedException RoomId() => FeishuGateway.Error(200, 100005, "room id invalid");

    public static RefusedException InvalidRequest(string field) =>
        FeishuGateway.Error(200, 105002, "invalid request", FeishuGateway.Violation(field, "", "required, or not an allowed value"));
}
