using MeetingApis.DingTalk;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="DingTalkClient"/>, as their mapping files have them.</summary>
internal static class DingTalkCalls
{
    private static readonly DingTalkModels s_models = DingTalkModels.Default;

    public static OperationCalls<DingTalkClient> All { get; } = new()
    {
        { "dingtalk.schedule_conferences.cancel", s_models.CancelScheduleConferenceRequest, static (client, request) => client.ScheduleConferences.CancelAsync(request) },
        { "dingtalk.schedule_conferences.create", s_models.CreateScheduleConferenceRequest, s_models.CreateScheduleConferenceResponse, static (client, request) => client.ScheduleConferences.CreateAsync(request) },
        { "dingtalk.schedule_conferences.get", s_models.GetScheduleConferenceResponse, static client => client.ScheduleConferences.GetAsync("2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx") },
        { "dingtalk.schedule_conferences.get_settings", s_models.GetScheduleConferenceSettingsResponse, static client => client.ScheduleConferences.GetSettingsAsync("2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") },
        { "dingtalk.schedule_conferences.list_history", s_models.ListScheduleConferenceHistoryResponse, static client => client.ScheduleConferences.ListHistoryAsync("2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "19", 20) },
        { "dingtalk.schedule_conferences.update", s_models.UpdateScheduleConferenceRequest, static (client, request) => client.ScheduleConferences.UpdateAsync(request) },
    };
}
