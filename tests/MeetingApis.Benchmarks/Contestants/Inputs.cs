namespace MeetingApis.Benchmarks;

/// <summary>What every contestant sends. Times follow the clock, because the library refuses meetings in the past.</summary>
internal static class Inputs
{
    public const string AppId = "cli_a1b2c3d4e5f6";
    public const string AppSecret = "secret-of-the-benchmark";
    public const string Topic = "Weekly review 周会";
    public const string Password = "971024";
    public const string ReserveId = "6911188411932033028";
    public const string FullReserveId = "6911188411932033029";
    public const string MeetingId = "hyxxxCgAAqeJcPI1d8Pwbjt7nttzAAA";
    public const string UnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";
    public const string ConferenceId = "2a489f00-8197-7000-8000-59d33e580001";
    public const string RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7";
    public const string RoomId = "omm_eada1d61a550955240c28757e7dec3af";
    public const string Uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7";
    public const string CalendarId = "feishu.cn_a1b2c3d4e5";
    public const string EventId = "00592a0e-7edf-4678-bc9d-1b77383ef08e_0";
    public const string IdempotencyKey = "25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6";
    public const string Zone = "Asia/Shanghai";
    public const int PageSize = 100;

    public static string[] Invitees { get; } = ["lisi", "wangwu"];

    public static DateTimeOffset Now { get; } = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());

    public static DateTimeOffset Start { get; } = Now.AddHours(1);

    public static DateTimeOffset End { get; } = Now.AddHours(2);

    public static DateTimeOffset Yesterday { get; } = Now.AddHours(-20);
}
