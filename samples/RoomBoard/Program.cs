using System.Globalization;
using MeetingApis;
using MeetingApis.Feishu;
using MeetingApis.Samples;
using MeetingApis.Samples.RoomBoard;
using MeetingApis.Testing;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

var help = new SampleHelp("RoomBoard", "one day of a floor's meeting rooms as a table in the terminal, for Feishu and WeCom: who has them, and why some are closed")
{
    Arguments = [("--vendor feishu|wecom|all", "whose rooms; all when it is not given"), ("--date 2026-11-23", "a day in China (UTC+8); today when it is not given")],
    Variables = SampleHelp.Credentials[..2],
    WellWhen = "the board was written",
};
if (help.AnswerTo(args) is { } exitCode)
{
    return exitCode;
}

DateTimeOffset now = TimeProvider.System.GetUtcNow();
var day = BoardDay.Of(now);
IConfigurationRoot arguments = new ConfigurationBuilder().AddCommandLine(args).Build();
string vendor = arguments["vendor"] ?? "all";
if (vendor is not ("feishu" or "wecom" or "all") || (arguments["date"] is { } text && !TryReadDay(text, out day)))
{
    await Console.Error.WriteLineAsync("--vendor is feishu, wecom or all, and --date a day such as 2026-11-23. See --help.");
    return 2;
}

// Credentials come from appsettings.json or the environment (Feishu__AppId, ...). A vendor without any is simulated.
IConfigurationRoot configuration = new ConfigurationBuilder()
    .SetBasePath(AppContext.BaseDirectory)
    .AddJsonFile("appsettings.json")
    .AddEnvironmentVariables()
    .Build();
FloorSettings settings = configuration.GetRequiredSection("Floor").Get<FloorSettings>()!;
var simulated = new SimulatedFloor(day, settings);
await using FeishuSimulator? feishuSimulator = string.IsNullOrEmpty(configuration["Feishu:AppSecret"]) ? await simulated.StartFeishuAsync() : null;
await using WeComSimulator? wecomSimulator = string.IsNullOrEmpty(configuration["WeCom:CorpSecret"]) ? await simulated.StartWeComAsync() : null;

var services = new ServiceCollection();
_ = feishuSimulator is null ? services.AddFeishuClient(configuration.GetSection("Feishu")) : services.AddFeishuClient(feishuSimulator.Configure);
_ = wecomSimulator is null ? services.AddWeComClient(configuration.GetSection("WeCom")) : services.AddWeComClient(wecomSimulator.Configure);
await using ServiceProvider provider = services.BuildServiceProvider();

List<IFloor> floors = [];
if (vendor is "feishu" or "all")
{
    floors.Add(new FeishuFloor(provider.GetRequiredService<FeishuClient>(), settings));
}

if (vendor is "wecom" or "all")
{
    floors.Add(new WeComFloor(provider.GetRequiredService<WeComClient>(), settings));
}

// What goes on is told on the error output, so that the board can be piped into a file.
IAnsiConsole screen = ConsoleFor(Console.Out, Console.IsOutputRedirected);
IAnsiConsole status = ConsoleFor(Console.Error, Console.IsErrorRedirected);
try
{
    List<(IFloor Floor, IReadOnlyList<RoomDay> Rooms)> read = [];
    await status.Progress().AutoClear(true).StartAsync(async context =>
    {
        foreach (IFloor floor in floors)
        {
            ProgressTask progress = context.AddTask($"{floor.Vendor}: rooms").IsIndeterminate();
            read.Add((floor, await floor.ReadAsync(day, progress)));
        }
    });

    var board = new Board(screen, day, now);
    foreach ((IFloor floor, IReadOnlyList<RoomDay> rooms) in read)
    {
        board.Write(floor.Vendor, rooms);
    }

    if (feishuSimulator is not null || wecomSimulator is not null)
    {
        status.WriteLine("A vendor without credentials is simulated.", new Style(Color.Grey));
    }

    return 0;
}
catch (MeetingApiException e)
{
    status.WriteLine($"{e.GetType().Name}: {e.Message}{(e.HelpLink is { } page ? $" See {page}" : "")}", new Style(Color.Red));
    return 1;
}

// A file wants no colours. The library looks at the terminal's name only, which is there even when the output goes elsewhere.
static IAnsiConsole ConsoleFor(TextWriter writer, bool isRedirected) => AnsiConsole.Create(new AnsiConsoleSettings
{
    Out = new AnsiConsoleOutput(writer),
    Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
});

static bool TryReadDay(string text, out BoardDay day)
{
    bool isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
    day = new BoardDay(date);
    return isDate;
}
