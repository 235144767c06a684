using MeetingApis.DingTalk;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="DingTalkClient"/>, as their mapping files have them.</summary>
internal static class DingTalkCalls
{
    private static readonly DingTalkModels s_models = DingTalkModels.Default;

    public static OperationCalls<DingTalkClient> All { get; } = new()
    {
        { "dingtalk.schedule_conferences.update", s_models.UpdateScheduleConferenceRequest, static (client, request) => client.ScheduleConferences.UpdateAsync(request) },
    };
}
