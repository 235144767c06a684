using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>DingTalk's operation.</summary>
internal interface IRefitDingTalk
{
    [Put("/v1.0/conference/scheduleConferences")]
    Task<BareDingTalkVerdict> UpdateConferenceAsync([Body] BareConferenceUpdate update, CancellationToken cancellationToken);
}
