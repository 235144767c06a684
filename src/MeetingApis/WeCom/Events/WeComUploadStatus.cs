namespace MeetingApis.WeCom;

/// <summary>Whether an upload succeeded. Numbers that have no member here are kept unchanged.</summary>
public enum WeComUploadStatus
{
    /// <summary>It failed.</summary>
    Failed = 0,

    /// <summary>It succeeded.</summary>
    Succeeded = 1,
}
