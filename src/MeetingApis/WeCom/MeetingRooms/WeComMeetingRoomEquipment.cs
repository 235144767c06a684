namespace MeetingApis.WeCom;

/// <summary>The equipment of a meeting room. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingRoomEquipment
{
    /// <summary>A television (电视).</summary>
    Television = 1,

    /// <summary>A telephone (电话).</summary>
    Telephone = 2,

    /// <summary>A projector (投影).</summary>
    Projector = 3,

    /// <summary>A whiteboard (白板).</summary>
    Whiteboard = 4,

    /// <summary>Video (视频).</summary>
    Video = 5,
}
