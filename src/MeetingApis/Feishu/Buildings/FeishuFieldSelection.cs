namespace MeetingApis.Feishu;

/// <summary>Checks which fields of a building or of its rooms can be requested.</summary>
internal static class FeishuFieldSelection
{
    public const string BuildingRule = "must be *, or some of id, name, description, floors, separated by commas.";

    public const string RoomRule = "must be *, or some of id, name, description, capacity, building_id, building_name, floor_name, is_disabled, display_id, separated by commas.";

    public static bool OfBuilding(string? fields) =>
        fields is null or "*" || fields.Split(',').All(static field => field is "id" or "name" or "description" or "floors");

    public static bool OfRoom(string? fields) =>
        fields is null or "*" || fields.Split(',').All(static field => field
            is "id" or "name" or "description" or "capacity" or "building_id" or "building_name" or "floor_name" or "is_disabled" or "display_id");
}
