using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>What WeCom means with a refusal.</summary>
internal static class WeComRefusals
{
    private const string OtherMembersMeeting = "400307";
    private const string NotTakingPart = "400308";

    /// <summary>Whether a meeting or a schedule is no more.</summary>
    public static bool IsGone(MeetingApiException e) =>
        e is MeetingNotFoundException || e.Code is WeComErrorCodes.MeetingCancelled or WeComErrorCodes.InvalidScheduleId;

    /// <summary>Whether a meeting is one that the app may not read, because it did not make it.</summary>
    public static bool IsOthers(MeetingApiException e) =>
        e.Code is WeComErrorCodes.MeetingOfAnotherApp or WeComErrorCodes.MeetingNotCreatedByApi or OtherMembersMeeting or NotTakingPart;

    /// <summary>Whether a room may have been refused because it is taken: no page names the code for that.</summary>
    public static bool MayMeanTaken(MeetingApiException e) =>
        IsCertain(e) && e.Code is not null && (e is MeetingConflictException || e.GetType() == typeof(MeetingApiException));

    /// <summary>Whether a booking may be unknown or cancelled already: no page names the code for that.</summary>
    public static bool MayMeanNoBooking(MeetingApiException e) =>
        IsCertain(e) && e.Code is not null && (e is MeetingValidationException or MeetingNotFoundException or MeetingConflictException || e.GetType() == typeof(MeetingApiException));

    private static bool IsCertain(MeetingApiException e) => e is { IsTransient: false, IsOutcomeUnknown: false };
}
