using MeetingApis.Testing;
using Spectre.Console.Testing;

namespace MeetingApis.Tool.Tests;

/// <summary>Somebody at a terminal: runs the tool in this process, with folders and an environment of their own.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("meetingapis-").FullName;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the results go to a file. True by default, as in a script.</summary>
    public bool IsPiped { get; set; } = true;

    /// <summary>What is typed or piped in.</summary>
    public string Input { get; set; } = "";

    /// <summary>What is typed at a prompt. Null if there is no terminal to type at.</summary>
    public string? Typed { get; set; }

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public Action<VendorSimulator>? SimulatorStarted { get; set; }

    public string ConfigFolder => Path.Combine(_folder, "config");

    public string StateFolder => Path.Combine(_folder, "state");

    public string ProfilesPath => Path.Combine(ConfigFolder, "profiles.json");

    public string SecretsPath => Path.Combine(ConfigFolder, "secrets.json");

    /// <summary>Runs a command line.</summary>
    public Task<Run> RunAsync(params string[] args) => RunAsync(TestContext.Current.CancellationToken, args);

    /// <summary>Runs a command line that can be cancelled.</summary>
    public async Task<Run> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        using var screen = new TestConsole();
        using var status = new TestConsole();
        screen.Profile.Width = status.Profile.Width = 200;
        screen.Profile.Capabilities.Interactive = false;
        status.Profile.Capabilities.Interactive = Typed is not null;
        if (!IsPiped)
        {
            screen.Profile.Capabilities.Ansi = true;
            screen.EmitAnsiSequences();
        }

        if (Typed is not null)
        {
            status.Input.PushTextWithEnter(Typed);
        }

        int code = await new MeetingApisTool(HostOf(screen, status)).RunAsync(args, cancellationToken);
        return new Run(code, screen.Output, status.Output, $"meetingapis {string.Join(' ', args)}");
    }

    /// <summary>The tool itself, to look at its commands.</summary>
    public MeetingApisTool CreateTool() => new(HostOf(new TestConsole(), new TestConsole()));

    /// <summary>Gives the environment the credentials of a simulator, which stands for the real vendor.</summary>
    public void UseEnvironment(VendorSimulator simulator)
    {
        (string prefix, string id, string secret) = CredentialsOf(simulator);
        Variables[$"MEETINGAPIS_{prefix}_BASE_ADDRESS"] = simulator.BaseAddress.AbsoluteUri;
        string[] names = prefix switch
        {
            "FEISHU" => ["APP_ID", "APP_SECRET"],
            "WECOM" => ["CORP_ID", "CORP_SECRET"],
            _ => ["APP_KEY", "APP_SECRET"],
        };
        Variables[$"MEETINGAPIS_{prefix}_{names[0]}"] = id;
        Variables[$"MEETINGAPIS_{prefix}_{names[1]}"] = secret;
    }

    public static (string Prefix, string Id, string Secret) CredentialsOf(VendorSimulator simulator) => simulator switch
    {
        FeishuSimulator feishu => ("FEISHU", feishu.AppId, feishu.AppSecret),
        WeComSimulator wecom => ("WECOM", wecom.CorpId, wecom.CorpSecret),
        DingTalkSimulator dingtalk => ("DINGTALK", dingtalk.AppKey, dingtalk.AppSecret),
        _ => throw new ArgumentException("It is a simulator of no vendor.", nameof(simulator)),
    };

    private ToolHost HostOf(TestConsole screen, TestConsole status) => new()
    {
        Screen = screen,
        Status = status,
        Input = new StringReader(Input),
        IsScreenRedirected = IsPiped,
        IsInputRedirected = Typed is null,
        Variable = name => Variables.GetValueOrDefault(name),
        ConfigFolder = ConfigFolder,
        StateFolder = StateFolder,
        Time = Time,
        SimulatorStarted = SimulatorStarted,
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
