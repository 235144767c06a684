using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Scheduled conferences (预约会议), also called booked meetings.</summary>
/// <remarks>
/// <para>
/// Three ids look alike: that of the scheduled conference (<c>scheduleConferenceId</c>), which all of this takes; that of a
/// conference that was held (<c>conferenceId</c>), of which a scheduled one may have several; and the room code, which people
/// type in to join.
/// </para>
/// <para>A conference scheduled here is in nobody's calendar and holds no meeting room; one that an event of a calendar brought about is changed there.</para>
/// </remarks>
public interface IDingTalkScheduleConferencesApi
{
    /// <summary>Schedules a conference.</summary>
    /// <remarks>
    /// Doing it again schedules a second one, so the library never repeats it after an unclear failure:
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true then. DingTalk lists nobody's scheduled conferences, so only
    /// the creator can see, in DingTalk itself, whether there is one; look there before scheduling again.
    /// </remarks>
    /// <param name="request">Title, time and settings.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The ids of the conference, and how to join it.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page, or the creator's union id is wrong; it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/create-appointment-meeting">The vendor's page</seealso>
    [Post("/v1.0/conference/scheduleConferences")]
    [Operation(
        "dingtalk.schedule_conferences.create",
        Docs = "https://open.dingtalk.com/document/development/create-appointment-meeting",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20)]
    Task<CreateScheduleConferenceResponse> CreateAsync(
        [Body] CreateScheduleConferenceRequest request,
        CancellationToken cancellationToken = default);

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

    /// <summary>Calls a scheduled conference off, for good.</summary>
    /// <remarks>
    /// What is called off stays so, and the library repeats the call after an unclear failure; that it was called off already
    /// is success then. Only conferences that <see cref="CreateAsync"/> scheduled can be called off.
    /// </remarks>
    /// <param name="request">Which conference.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">An id is missing, or DingTalk knows no such conference or creator.</exception>
    /// <exception cref="MeetingPermissionException">The conference is somebody else's, the person is not of the organisation, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was cancelled before this call.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says; also where DingTalk answers <c>success: false</c>.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/cancel-appointment-meeting">The vendor's page</seealso>
    [Post("/v1.0/conference/scheduleConferences/cancel")]
    [Operation(
        "dingtalk.schedule_conferences.cancel",
        Docs = "https://open.dingtalk.com/document/development/cancel-appointment-meeting",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20,
        Safety = RetrySafety.Idempotent,
        DoneCodes = [DingTalkErrorCodes.ResourceCancel])]
    Task CancelAsync(
        [Body] CancelScheduleConferenceRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a scheduled conference.</summary>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="requestUnionId">The union id of who asks; not a user id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conference as it is now.</returns>
    /// <exception cref="MeetingValidationException">DingTalk knows no such conference or person.</exception>
    /// <exception cref="MeetingPermissionException">The person may not see the conference, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was cancelled.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-meeting-reservation">The vendor's page</seealso>
    [Get("/v1.0/conference/scheduleConferences/{scheduleConferenceId}/infos")]
    [Operation(
        "dingtalk.schedule_conferences.get",
        Docs = "https://open.dingtalk.com/document/development/query-meeting-reservation",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<GetScheduleConferenceResponse> GetAsync(
        string scheduleConferenceId,
        [Query] string requestUnionId,
        CancellationToken cancellationToken = default);

    /// <summary>Reads how a scheduled conference is held.</summary>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The settings, as far as DingTalk tells them.</returns>
    /// <exception cref="MeetingNotFoundException">There is no such scheduled conference.</exception>
    /// <exception cref="MeetingPermissionException">The conference is not of the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/api-queryscheduleconfsettings">The vendor's page</seealso>
    [Get("/v1.0/conference/scheduleConferences/settings")]
    [Operation(
        "dingtalk.schedule_conferences.get_settings",
        Docs = "https://open.dingtalk.com/document/development/api-queryscheduleconfsettings",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<GetScheduleConferenceSettingsResponse> GetSettingsAsync(
        [Query] string scheduleConferenceId,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads one page of the conferences that were held for a scheduled one; DingTalk returns only the last of them so far.
    /// <see cref="DingTalkScheduleConferencesExtensions.EnumerateHistoryAsync"/> reads all pages.
    /// </summary>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="pageToken">Where to go on: the <see cref="ListScheduleConferenceHistoryResponse.PageToken"/> of the page before. Null begins at the beginning.</param>
    /// <param name="pageSize">Conferences on a page. Null leaves it to DingTalk, whose page names no limit.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The page. <see cref="ListScheduleConferenceHistoryResponse.HasMore"/> says whether another follows.</returns>
    /// <exception cref="MeetingNotFoundException">There is no such scheduled conference.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-appointment-meeting-history-meeting-information">The vendor's page</seealso>
    [Get("/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}")]
    [Operation(
        "dingtalk.schedule_conferences.list_history",
        Docs = "https://open.dingtalk.com/document/development/query-appointment-meeting-history-meeting-information",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Read"],
        PerSecond = 20)]
    Task<ListScheduleConferenceHistoryResponse> ListHistoryAsync(
        string scheduleConferenceId,
        [Query, AliasAs("nextToken")] string? pageToken = null,
        [Query, AliasAs("maxResults")] int? pageSize = null,
        CancellationToken cancellationToken = default);
}
