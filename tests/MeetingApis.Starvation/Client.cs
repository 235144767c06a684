using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Starvation;

/// <summary>One client of an app, and the call that it makes. Where the id is a long one, the request breaks a rule.</summary>
internal static class Client
{
    /// <param name="vendor">The vendor.</param>
    /// <param name="app">The app's public name, by which the server knows what to answer.</param>
    /// <param name="configure">What is special about the client.</param>
    /// <param name="loggers">Where to log.</param>
    public static Func<string, CancellationToken, Task> Build(MeetingVendor vendor, string app, Action<MeetingClientOptions> configure, ILoggerFactory loggers)
    {
        // An id has no blanks.
        string appId = app.Replace(' ', '-');
        switch (vendor)
        {
            case MeetingVendor.Feishu:
                var feishu = new FeishuClient(Configured(new FeishuOptions { AppId = appId, AppSecret = "secret" }), loggerFactory: loggers);
                return (id, cancellationToken) => feishu.Reserves.UpdateAsync(id, new() { MeetingSettings = new() { Topic = "weekly", Password = id?.Length > 50 ? "none" : "971024" } }, cancellationToken: cancellationToken);
            case MeetingVendor.WeCom:
                var wecom = new WeComClient(Configured(new WeComOptions { CorpId = appId, CorpSecret = "secret" }), loggerFactory: loggers);
                return (id, cancellationToken) => wecom.Meetings.UpdateAsync(new() { MeetingId = id, Title = id?.Length > 50 ? "" : "weekly" }, cancellationToken);
            default:
                var dingtalk = new DingTalkClient(Configured(new DingTalkOptions { AppKey = appId, AppSecret = "secret" }), loggerFactory: loggers);
                DateTimeOffset start = DateTimeOffset.UtcNow.AddHours(1);
                return (id, cancellationToken) => dingtalk.ScheduleConferences.UpdateAsync(
                    new() { CreatorUnionId = "u", ScheduleConferenceId = id, Title = id?.Length > 50 ? "" : "weekly", StartTime = start, EndTime = start.AddHours(1) },
                    cancellationToken);
        }

        TOptions Configured<TOptions>(TOptions options)
            where TOptions : MeetingClientOptions
        {
            (options.MaxRetries, options.Timeout, options.AttemptTimeout) = (1, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(1));
            configure(options);
            return options;
        }
    }
}
