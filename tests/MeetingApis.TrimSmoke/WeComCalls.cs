using MeetingApis.WeCom;

namespace MeetingApis.TrimSmoke;

/// <summary>The operations of <see cref="WeComClient"/>, as their mapping files have them.</summary>
internal static class WeComCalls
{
    private static readonly WeComModels s_models = WeComModels.Default;

    public static OperationCalls<WeComClient> All { get; } = new()
    {
        { "wecom.meetings.update", s_models.UpdateMeetingRequest, s_models.UpdateMeetingResponse, static (client, request) => client.Meetings.UpdateAsync(request) },
    };
}
