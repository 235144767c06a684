using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tool.Sessions;

/// <summary>The operations of all vendors.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<ApiOperation> All { get; } = [.. FeishuClient.Operations, .. WeComClient.Operations, .. DingTalkClient.Operations];

    /// <summary>Finds an operation by its name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ApiOperation Get(string name)
    {
        if (All.FirstOrDefault(operation => operation.Name == name) is { } found)
        {
            return found;
        }

        IEnumerable<string> near = Names.Near(name, All.Select(static operation => operation.Name)).Take(3);
        throw new UsageException($"There is no operation '{name}'. Near it are {string.Join(", ", near)}; 'meetingapis operations' lists all.");
    }

    /// <summary>The family of an operation: <c>rooms</c> of <c>feishu.rooms.list</c>.</summary>
    public static string FamilyOf(string operation) => operation.Split('.')[1];
}
