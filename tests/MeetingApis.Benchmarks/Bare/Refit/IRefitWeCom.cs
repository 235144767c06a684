using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>WeCom's operation; the handler adds the token.</summary>
internal interface IRefitWeCom
{
    [Post("/cgi-bin/meeting/update")]
    Task<BareMeetingAnswer> UpdateMeetingAsync([Body] BareMeetingUpdate update, CancellationToken cancellationToken);
}
