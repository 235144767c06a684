using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Scheduled conferences (预约会议), also called booked meetings.</summary>
/// <remarks>
/// <para>
/// Three ids look alike: the id of the scheduled conference (<c>scheduleConferenceId</c>), which all operations here
/// take; the id of a conference that was held (<c>conferenceId</c>), of which a scheduled conference may have several;
/// and the room code, which people type to join.
/// </para>
/// <para>
/// A conference that is scheduled here is in nobody's calendar and reserves no meeting room. Change a conference that
/// belongs to a calendar event through its calendar.
/// </para>
/// </remarks>
public interface IDingTalkScheduleConferencesApi
{
    /// <summary>Schedules a conference.</summary>
    /// <remarks>
    /// A second request schedules a second conference, so the library never retries it after a failure with an unknown
    /// outcome: <see cref="MeetingApiException.IsOutcomeUnknown"/> is then true. DingTalk does not list scheduled
    /// conferences, so only the creator can see in DingTalk itself whether the conference exists. Check there before
    /// you schedule it again.
    /// </remarks>
    /// <param name="request">The title, times and settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conference's ids, and how to join it.</returns>
    /// <exception cref="MeetingValidationException">
    /// The request breaks a documented rule, or the creator's union id is wrong. Either it was not sent, or DingTalk
    /// refused it.
    /// </exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// CreateScheduleConferenceResponse created = await dingtalk.ScheduleConferences.CreateAsync(new CreateScheduleConferenceRequest
    /// {
    ///     CreatorUnionId = unionId,
    ///     Title = "Weekly review",
    ///     StartTime = start,
    ///     EndTime = start.AddHours(1),
    /// });
    /// Console.WriteLine($"{created.ScheduleConferenceId}: {created.Url}");
    /// </code>
    /// </example>
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

    /// <summary>Changes the title and the times of a scheduled conference. The change is not partial: it always sends all of them.</summary>
    /// <remarks>Sending the same change again leads to the same conference, so the library retries it after a failure with an unknown outcome.</remarks>
    /// <param name="request">The conference, its new title and its new times.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingPermissionException">The conference belongs to somebody else, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was cancelled.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>success: false</c>.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// await dingtalk.ScheduleConferences.UpdateAsync(new UpdateScheduleConferenceRequest
    /// {
    ///     ScheduleConferenceId = scheduleConferenceId,
    ///     CreatorUnionId = unionId,
    ///     Title = "Weekly review",
    ///     StartTime = start,
    ///     EndTime = start.AddHours(1),
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/update-appointment-meeting">The vendor's page</seealso>
    [Put("/v1.0/conference/scheduleConferences")]
    [Operation(
        "dingtalk.schedule_conferences.update",
        Docs = "https://open.dingtalk.com/document/development/update-appointment-meeting",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20)]
    Task<EmptyResponse> UpdateAsync(
        [Body] UpdateScheduleConferenceRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Cancels a scheduled conference permanently.</summary>
    /// <remarks>
    /// The library retries the call after a failure with an unknown outcome; a response that the conference is already
    /// cancelled then counts as success. Only conferences that <see cref="CreateAsync"/> scheduled can be cancelled.
    /// </remarks>
    /// <param name="request">The conference to cancel.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">An id is missing, or DingTalk knows no such conference or creator.</exception>
    /// <exception cref="MeetingPermissionException">
    /// The conference belongs to somebody else, the person does not belong to the organisation, or the app lacks
    /// <c>VideoConference.Conference.Write</c>.
    /// </exception>
    /// <exception cref="MeetingConflictException">The conference was cancelled before this call.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>success: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.ScheduleConferences.CancelAsync(new CancelScheduleConferenceRequest
    /// {
    ///     ScheduleConferenceId = scheduleConferenceId,
    ///     CreatorUnionId = unionId,
    /// });
    /// </code>
    /// </example>
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
    Task<EmptyResponse> CancelAsync(
        [Body] CancelScheduleConferenceRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a scheduled conference.</summary>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="requestUnionId">The union id of the person who asks. It is not a user id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The conference.</returns>
    /// <exception cref="MeetingValidationException">DingTalk knows no such conference or person.</exception>
    /// <exception cref="MeetingPermissionException">The person may not see the conference, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingConflictException">The conference was cancelled.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Reads the settings of a scheduled conference.</summary>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The settings that DingTalk returns.</returns>
    /// <exception cref="MeetingNotFoundException">The scheduled conference does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The conference does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Changes the settings of a scheduled conference.</summary>
    /// <remarks>
    /// DingTalk does not say whether a setting that is not sent keeps its value: send all settings that you want. Sending the
    /// same settings again leads to the same conference, so the library retries the call after a failure with an unknown outcome.
    /// </remarks>
    /// <param name="request">The conference and its new settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule, or DingTalk does not know the creator. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The scheduled conference does not exist.</exception>
    /// <exception cref="MeetingPermissionException">The creator does not belong to the organisation, or the app lacks <c>VideoConference.Conference.Write</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>success: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.ScheduleConferences.UpdateSettingsAsync(new UpdateScheduleConferenceSettingsRequest
    /// {
    ///     ScheduleConferenceId = scheduleConferenceId,
    ///     CreatorUnionId = unionId,
    ///     Settings = new ScheduleConferenceSettings { HostUnionId = unionId, CohostUnionIds = ["iSiPxxxxxxxxxxxxE"] },
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/api-updatescheduleconfsettings">The vendor's page</seealso>
    [Put("/v1.0/conference/scheduleConferences/settings")]
    [Operation(
        "dingtalk.schedule_conferences.update_settings",
        Docs = "https://open.dingtalk.com/document/development/api-updatescheduleconfsettings",
        Tokens = TokenKinds.Tenant,
        Scopes = ["VideoConference.Conference.Write"],
        PerSecond = 20)]
    Task<EmptyResponse> UpdateSettingsAsync(
        [Body] UpdateScheduleConferenceSettingsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads one page of the conferences that were held for a scheduled one. DingTalk so far returns only the last of
    /// them. <see cref="DingTalkScheduleConferencesExtensions.EnumerateHistoryAsync"/> reads all pages.
    /// </summary>
    /// <param name="scheduleConferenceId">The id that scheduling returned.</param>
    /// <param name="pageToken">The page to read: the <see cref="ListScheduleConferenceHistoryResponse.PageToken"/> of the previous page. Null reads the first page.</param>
    /// <param name="pageSize">Conferences per page. Null leaves the choice to DingTalk, whose page names no limit.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListScheduleConferenceHistoryResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingNotFoundException">The scheduled conference does not exist.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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
