namespace MeetingApis.Feishu;

/// <summary>What somebody is in a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingRole
{
    /// <summary>A participant (普通参会人).</summary>
    Participant = 1,

    /// <summary>The host (主持人).</summary>
    Host = 2,

    /// <summary>A co-host (联席主持人).</summary>
    CoHost = 3,
}
