using System.Globalization;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>A group of meeting rooms in <see cref="DingTalkSimulator"/>.</summary>
public sealed record SimulatedDingTalkRoomGroup
{
    /// <summary>The group's id.</summary>
    public required long GroupId { get; init; }

    /// <summary>The name that people see.</summary>
    public string Name { get; init; } = "";

    /// <summary>The group above; 0 where there is none.</summary>
    public long ParentId { get; init; }

    /// <summary>The unionIds of the group's administrators.</summary>
    public IReadOnlyList<string> AdministratorUnionIds { get; init; } = [];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"GroupId = {GroupId}, Name = {Name}, ParentId = {ParentId}, AdministratorUnionIds = {AdministratorUnionIds?.Count}");
        return true;
    }
}
