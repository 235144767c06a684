using System.Globalization;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>A level on which rooms lie in <see cref="FeishuSimulator"/>; the old operations show each as a building of the same id.</summary>
/// <param name="RoomLevelId">The level's id, <c>omb_...</c>.</param>
/// <param name="Name">The name that people see.</param>
public sealed record SimulatedFeishuRoomLevel(string RoomLevelId, string Name)
{
    /// <summary>The level above; null for the organisation itself.</summary>
    public string? ParentId { get; init; }

    /// <summary>The id that the organisation gave the level; null when it gave none.</summary>
    public string? CustomId { get; init; }

    /// <summary>The building's description, which only the old operations show; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The names of the building's floors, which only the old operations show.</summary>
    public IReadOnlyList<string> Floors { get; init; } = ["F1"];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomLevelId = {RoomLevelId}, Name = {Name}, ParentId = {ParentId}, CustomId = {CustomId}, Description = {Description}, Floors = {Floors?.Count}");
        return true;
    }
}
