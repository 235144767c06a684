namespace MeetingApis.Tests.Conventions;

/// <summary>What an example may use without declaring it. A variable of the same name in the example hides the one here.</summary>
internal static class ExamplePrelude
{
    /// <summary>The usings that the SDK adds to every project.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The usings that an editor adds to an example of a documentation comment.</summary>
    public const string Namespaces = """
        global using MeetingApis;
        global using MeetingApis.DingTalk;
        global using MeetingApis.Feishu;
        global using MeetingApis.PostgreSql;
        global using MeetingApis.Scheduling;
        global using MeetingApis.Testing;
        global using MeetingApis.WeCom;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    /// <summary>What a host has at hand, and what an earlier call returned.</summary>
    public const string Variables = """
        global using static Prelude;

        internal static class Prelude
        {
            public static readonly Microsoft.Extensions.DependencyInjection.IServiceCollection services = null!;
            public static readonly Microsoft.Extensions.Configuration.IConfiguration configuration = null!;
            public static readonly IServiceProvider provider = null!;
            public static readonly Microsoft.AspNetCore.Builder.WebApplication app = null!;
            public static readonly ReadOnlyMemory<byte> body = default;
            public static readonly IReadOnlyDictionary<string, string> query = null!, headers = null!;
            public static readonly string secret = null!, connectionString = null!;
            public static readonly byte[] key = null!;
            public static readonly HttpClient vault = null!;
            public static readonly MeetingApis.Feishu.FeishuClient feishu = null!;
            public static readonly MeetingApis.WeCom.WeComClient wecom = null!;
            public static readonly MeetingApis.DingTalk.DingTalkClient dingtalk = null!;
            public static readonly DateTimeOffset start = default, end = default, from = default, to = default;
            public static readonly string[] openIds = null!, userIds = null!, unionIds = null!;
            public static readonly string calendarId = null!, eventId = null!, scheduleId = null!, bookingId = null!, meetingId = null!, unionId = null!;
            public static readonly string scheduleConferenceId = null!, conferenceId = null!;
            public static readonly string roomId = null!, tenantKey = null!, ticket = null!, code = null!, state = null!, verifier = null!;
            public static readonly DateTimeOffset issuedAt = default;
            public static readonly CancellationToken ct = default;
            public static readonly MeetingApis.Scheduling.IMeetingScheduler scheduler = null!;
            public static readonly MeetingApis.Scheduling.MeetingSchedulers schedulers = null!;
            public static readonly MeetingApis.Scheduling.MeetingPlan plan = null!;
            public static readonly MeetingApis.Scheduling.MeetingTime during = null!;
            public static readonly MeetingApis.Scheduling.Person organizer = null!;
            public static readonly MeetingApis.Scheduling.PeopleSearch people = null!;
            public static readonly MeetingApis.Scheduling.RoomSearch rooms = null!;
            public static MeetingApis.Scheduling.ScheduledMeetingId id = null!;
            public static readonly MeetingApis.Testing.VendorSimulator simulator = null!;
        }
        """;
}
