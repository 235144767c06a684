namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes that several resources share.</summary>
internal static class WeComErrors
{
    /// <summary>What every operation on rooms and bookings may answer.</summary>
    public static IEnumerable<ErrorRow> EveryRoomOperation() =>
    [
        new(WeComErrorCodes.MalformedRequest, ErrorCategory.Validation),
        new(WeComErrorCodes.ApiForbidden, ErrorCategory.Permission) { Advice = "Add the app to those that may call the API of the meeting-room app; other kinds of apps cannot." },
    ];
}
