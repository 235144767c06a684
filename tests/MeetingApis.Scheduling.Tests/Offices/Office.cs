using MeetingApis.Testing;

namespace MeetingApis.Scheduling.Tests;

/// <summary>A simulated office of one vendor, with three people and three rooms, and a scheduler for it.</summary>
public abstract class Office : IAsyncDisposable
{
    /// <summary>Read once: a run across midnight stays on one day.</summary>
    private static readonly DateTimeOffset s_tomorrow = ChinaTime.At(ChinaTime.DayOf(DateTimeOffset.UtcNow)).AddDays(1);

    /// <summary>The mobile numbers of the people.</summary>
    public static IReadOnlyList<string> Mobiles { get; } = ["+8613800138001", "+8613800138002", "+8613800138003"];

    /// <summary>The rooms, as every office has them; the last is too small for more than four.</summary>
    protected static IReadOnlyList<(string Number, string Name, int Seats)> RoomFacts { get; } = [("1001", "莲花厅", 12), ("1002", "竹园厅", 14), ("1003", "小会议室", 4)];

    public abstract MeetingVendor Vendor { get; }

    public abstract VendorSimulator Simulator { get; }

    /// <summary>The people, in the order of <see cref="Mobiles"/>.</summary>
    public abstract IReadOnlyList<Person> People { get; }

    /// <summary>The rooms, in the order of <see cref="RoomFacts"/>.</summary>
    public abstract IReadOnlyList<Room> Rooms { get; }

    /// <summary>The store that the schedulers share.</summary>
    public IGrantStore Store { get; set; } = new SharedStore();

    /// <summary>The meetings that take place, in the order of their titles.</summary>
    internal abstract IReadOnlyList<HeldMeeting> Held { get; }

    /// <summary>Everything that holds a room, with a meeting or without.</summary>
    internal abstract IReadOnlyList<HeldRoom> HeldRooms { get; }

    /// <summary>Opens an office: a real one if the environment names a tenant of the vendor.</summary>
    public static async Task<Office> OpenAsync(MeetingVendor vendor) => vendor switch
    {
        _ when TenantOffice.IsNamed(vendor) => await TenantOffice.EnterAsync(vendor),
        MeetingVendor.Feishu => await FeishuOffice.OpenAsync(),
        MeetingVendor.DingTalk => await DingTalkOffice.OpenAsync(),
        MeetingVendor.WeCom => await WeComOffice.OpenAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(vendor)),
    };

    /// <summary>A scheduler, as a new process would make it: only the store is the same.</summary>
    public IMeetingScheduler Scheduler(Action<SchedulingOptions>? configure = null)
    {
        var options = new SchedulingOptions { Store = Store, RoomWait = TimeSpan.FromSeconds(5), RoomPollInterval = TimeSpan.FromMilliseconds(20) };
        configure?.Invoke(options);
        return SchedulerOf(new MeetingSchedulers(options));
    }

    /// <summary>Whether the vendor can look up whether a meeting of this kind was made.</summary>
    /// <param name="plan">The meeting.</param>
    /// <param name="isStoreShared">Whether the process shares the office's store.</param>
    public virtual bool CanFind(MeetingPlan plan, bool isStoreShared) => true;

    /// <summary>Whether only a shared store knows which rooms a meeting holds.</summary>
    public virtual bool RoomsNeedStore => false;

    /// <summary>The app's id and secret.</summary>
    public abstract (string App, string Secret) Credentials { get; }

    /// <summary>Starts a process, whose calls are not repeated.</summary>
    /// <param name="isStoreShared">Whether it shares the office's store. If not, it remembers what itself did.</param>
    /// <param name="configure">Sets the settings.</param>
    internal virtual OfficeProcess StartProcess(bool isStoreShared, Action<SchedulingOptions>? configure = null)
    {
        var line = new Line(Simulator, Fault.Refused(RefusalCode));
        var options = new SchedulingOptions
        {
            Store = isStoreShared ? new DyingStore(Store, line) : new InMemoryGrantStore(),
            RoomWait = TimeSpan.FromSeconds(5),
            RoomPollInterval = TimeSpan.FromMilliseconds(20),
        };
        Configure(options);
        configure?.Invoke(options);
        return new OfficeProcess(Connect(new MeetingSchedulers(options), line), line, options.Store);
    }

    /// <summary>Adds rooms, of which nobody holds any.</summary>
    public abstract void AddRooms(int number);

    /// <summary>Lets somebody else take a room.</summary>
    public abstract Task TakeAsync(Room room, MeetingTime during);

    /// <summary>A plan with an organizer, the other two people, and a room.</summary>
    public MeetingPlan Plan(string key = "order-4711") => new()
    {
        Key = KeyPrefix + key,
        Title = "季度复盘",
        Organizer = People[0],
        Attendees = [People[1], People[2]],
        Rooms = [Rooms[0]],
        During = Time(),
        Online = true,
    };

    /// <summary>An hour of tomorrow, in Shanghai.</summary>
    public static MeetingTime Time(int hour = 10) => MeetingTime.From(s_tomorrow.AddHours(hour), TimeSpan.FromHours(1), ChinaTime.TimeZone);

    /// <summary>How many calls the simulator received since <paramref name="before"/>, apart from those for tokens.</summary>
    public int CallsSince(int before) => Simulator.Requests.Count - before;

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Leaves everything as it was.</summary>
    protected virtual ValueTask CloseAsync() => Simulator.DisposeAsync();

    /// <summary>What stands before each key.</summary>
    protected virtual string KeyPrefix => "";

    /// <summary>A code with which the vendor refuses a call for good.</summary>
    protected abstract string RefusalCode { get; }

    /// <summary>Sets what a process needs that remembers nothing.</summary>
    protected virtual void Configure(SchedulingOptions options)
    {
    }

    protected abstract IMeetingScheduler SchedulerOf(MeetingSchedulers schedulers);

    /// <summary>A scheduler for a client of its own, which repeats no call.</summary>
    protected abstract IMeetingScheduler Connect(MeetingSchedulers schedulers, HttpMessageHandler line);
}
