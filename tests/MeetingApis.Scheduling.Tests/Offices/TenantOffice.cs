using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests;

/// <summary>A real office: the tenant that the environment names. README.md says how.</summary>
internal sealed class TenantOffice : Office
{
    private const string Switch = "MEETINGAPIS_CONFORMANCE";

    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly List<TidyScheduler> _schedulers = [];
    private readonly Func<string, string?> _settings;

    private TenantOffice(MeetingVendor vendor, Func<string, string?> settings) => (Vendor, _settings) = (vendor, settings);

    public override MeetingVendor Vendor { get; }

    public override IReadOnlyList<Person> People => FoundPeople;

    public override IReadOnlyList<Room> Rooms => [.. ListOf("ROOMS").Select(id => new Room(Vendor, id))];

    public override (string App, string Secret) Credentials => (Setting("APP"), Setting("SECRET"));

    public override VendorSimulator Simulator => throw Inside();

    internal override IReadOnlyList<HeldMeeting> Held => throw Inside();

    internal override IReadOnlyList<HeldRoom> HeldRooms => throw Inside();

    protected override string RefusalCode => throw Inside();

    protected override string KeyPrefix => _run;

    private IReadOnlyList<Person> FoundPeople { get; set; } = [];

    /// <summary>Whether the environment names a tenant of a vendor.</summary>
    public static bool IsNamed(MeetingVendor vendor) => string.Equals(Environment.GetEnvironmentVariable(Switch), vendor.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the people of the office.</summary>
    /// <param name="vendor">The vendor.</param>
    /// <param name="settings">Says what stands in a variable. Null reads the environment.</param>
    public static async Task<TenantOffice> EnterAsync(MeetingVendor vendor, Func<string, string?>? settings = null)
    {
        var office = new TenantOffice(vendor, settings ?? Environment.GetEnvironmentVariable);
        PeopleSearch people = await office.Scheduler().FindPeopleAsync(office.ListOf("MOBILES"));
        office.FoundPeople = [.. people.Rows.Select(static row => row.Person ?? throw new InvalidOperationException($"{Switch}_MOBILES names somebody who is not found: {row.Explanation}"))];
        return office;
    }

    public override void AddRooms(int number) => throw Inside();

    public override async Task TakeAsync(Room room, MeetingTime during) =>
        await Scheduler().ScheduleAsync(new MeetingPlan { Key = $"{_run}-other", Title = "别人的会议", Organizer = People[2], Rooms = [room], During = during });

    internal override OfficeProcess StartProcess(bool isStoreShared, Action<SchedulingOptions>? configure = null)
    {
        var line = new Line();
        var options = new SchedulingOptions { Store = isStoreShared ? Store : new InMemoryGrantStore() };
        configure?.Invoke(options);
        return new OfficeProcess(Connect(new MeetingSchedulers(options), line), line, options.Store);
    }

    protected override IMeetingScheduler SchedulerOf(MeetingSchedulers schedulers) => Connect(schedulers, new SocketsHttpHandler());

    protected override IMeetingScheduler Connect(MeetingSchedulers schedulers, HttpMessageHandler line)
    {
        var scheduler = new TidyScheduler(Vendor switch
        {
            MeetingVendor.Feishu => schedulers.For(new FeishuClient(At(new FeishuOptions { AppId = Credentials.App, AppSecret = Credentials.Secret }), line)),
            MeetingVendor.WeCom => schedulers.For(new WeComClient(At(new WeComOptions { CorpId = Credentials.App, CorpSecret = Credentials.Secret }), line)),
            _ => schedulers.For(new DingTalkClient(At(new DingTalkOptions { AppKey = Credentials.App, AppSecret = Credentials.Secret }), line)),
        });
        _schedulers.Add(scheduler);
        return scheduler;
    }

    /// <summary>Cancels what the tests made.</summary>
    protected override async ValueTask CloseAsync()
    {
        foreach (TidyScheduler one in _schedulers)
        {
            await one.TidyAsync();
        }
    }

    private T At<T>(T options)
        where T : MeetingClientOptions
    {
        if (_settings($"{Switch}_ADDRESS") is { Length: > 0 } address)
        {
            options.BaseAddress = new Uri(address);
        }

        return options;
    }

    private string[] ListOf(string name) => Setting(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: 3 } three
        ? three
        : throw new InvalidOperationException($"{Switch}_{name} must name three, separated by commas.");

    private string Setting(string name) => _settings($"{Switch}_{name}") is { Length: > 0 } value
        ? value
        : throw new InvalidOperationException($"{Switch}_{name} is not set.");

    private static NotSupportedException Inside() => new("A real tenant does not show its inside. Select the tests with the filter Tenant=yes.");
}
