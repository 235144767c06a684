namespace MeetingApis.WeCom;

/// <summary>Scheduled meetings (预约会议). An app sees and changes only the meetings that it made itself.</summary>
[MeetingApi]
public interface IWeComMeetingsApi
{
    /// <summary>Changes a scheduled meeting that has not begun. What is null keeps its value.</summary>
    /// <remarks>
    /// Every change that WeCom accepts sends a notification to the participants. Sending the same change again leads to
    /// the same meeting, so the library repeats it after an unclear failure; people may then be notified twice.
    /// </remarks>
    /// <param name="request">Which meeting, and what to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whom WeCom could not take in.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingConflictException">The meeting is cancelled, running or over.</exception>
    /// <exception cref="MeetingNotSupportedException">It is an instant meeting, or a setting needs advanced meeting features.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/98154">The vendor's page</seealso>
    [Post("/cgi-bin/meeting/update")]
    [Operation(
        "wecom.meetings.update",
        Docs = "https://developer.work.weixin.qq.com/document/path/98154",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<UpdateMeetingResponse> UpdateAsync(
        [Body] UpdateMeetingRequest request,
        CancellationToken cancellationToken = default);
}
