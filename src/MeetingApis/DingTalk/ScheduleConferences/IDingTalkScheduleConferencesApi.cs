namespace MeetingApis.DingTalk;

/// <summary>Scheduled conferences (预约会议), also called booked meetings.</summary>
[MeetingApi]
public interface IDingTalkScheduleConferencesApi
{
    /// <summary>Changes title and time of a scheduled conference. This is no partial change: all of them are sent.</summary>
    /// <remarks>Sending the same change again leads to the same conference, so the library repeats it after an unclear failure.</remarks>
    /// <param name="request">Which conference, and its new title and time.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingPermissionException">The conference is somebody else's, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was cancelled.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says; also where DingTalk answers <c>success: false</c>.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/update-appointment-meeting">The vendor's page</seealso>
    [Put("/v1.0/conference/scheduleConferences")]
    [Operation(
        "dingtalk.schedule_conferences.update",
        Docs = "https://open.dingtalk.com/document/development/update-appointment-meeting",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20)]
    Task UpdateAsync(
        [Body] UpdateScheduleConferenceRequest request,
        CancellationToken cancellationToken = default);
}
