using System.Globalization;
using System.Text;

namespace MeetingApis.Samples;

/// <summary>What a sample says of itself with <c>--help</c>, and to arguments that it does not know.</summary>
/// <param name="Name">The sample's folder.</param>
/// <param name="Shows">What it shows, in a sentence.</param>
internal sealed record SampleHelp(string Name, string Shows)
{
    private const int UnknownArgument = 2;

    /// <summary>What the host itself reads from the command line.</summary>
    private static readonly string[] s_hostSettings =
    [
        "applicationName", "contentRoot", "detailedErrors", "environment", "hostingStartupAssemblies", "http_ports", "https_ports",
        "preferHostingUrls", "preventHostingStartup", "shutdownTimeoutSeconds", "suppressStatusMessages", "urls", "webroot",
    ];

    /// <summary>The credentials of the three vendors, as every sample that can do without simulators reads them.</summary>
    public static (string Name, string Meaning)[] Credentials { get; } =
    [
        ("Feishu__AppId, Feishu__AppSecret", "an app of Feishu; without a secret Feishu is simulated"),
        ("WeCom__CorpId, WeCom__CorpSecret", "an app of WeCom; without a secret WeCom is simulated"),
        ("DingTalk__AppKey, DingTalk__AppSecret", "an app of DingTalk; without a secret DingTalk is simulated"),
    ];

    /// <summary>The server that some samples need.</summary>
    public static (string Name, string Meaning) PostgreSql { get; } = ("MEETINGAPIS_POSTGRESQL", "a connection string of Npgsql; 127.0.0.1 when it is not given");

    /// <summary>The arguments, each with its value after a space where it has one. None by default.</summary>
    public IReadOnlyList<(string Name, string Meaning)> Arguments { get; init; } = [];

    /// <summary>The environment variables that matter. None by default.</summary>
    public IReadOnlyList<(string Name, string Meaning)> Variables { get; init; } = [];

    /// <summary>When the sample ends well. Other ends have the exit code 1.</summary>
    public string WellWhen { get; init; } = "all went as it should";

    /// <summary>Whether a host reads the arguments too: its own settings, and <c>--Section:Key=value</c>. False by default.</summary>
    public bool HasHost { get; init; }

    /// <summary>Answers arguments that ask for help or are unknown.</summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="output">Where help goes that was asked for; null for the program's output.</param>
    /// <param name="error">Where an unknown argument is refused; null for the program's error output.</param>
    /// <returns>The exit code with which to end; null to go on.</returns>
    public int? AnswerTo(IReadOnlyList<string> args, TextWriter? output = null, TextWriter? error = null)
    {
        if (args.Any(static arg => arg is "--help" or "-h" or "-?"))
        {
            (output ?? Console.Out).Write(ToText());
            return 0;
        }

        if (FindUnknown(args) is not { } unknown)
        {
            return null;
        }

        (error ?? Console.Error).Write($"{unknown}{Environment.NewLine}{Environment.NewLine}{ToText()}");
        return UnknownArgument;
    }

    private string? FindUnknown(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count; i++)
        {
            string[] parts = args[i].Split('=', 2);
            if (!parts[0].StartsWith("--", StringComparison.Ordinal) || HasValue(parts[0]) is not { } hasValue)
            {
                return $"There is no argument {args[i]}.";
            }

            if (hasValue && parts.Length == 1 && ++i == args.Count)
            {
                return $"{parts[0]} needs a value.";
            }

            if (!hasValue && parts.Length == 2)
            {
                return $"{parts[0]} has no value.";
            }
        }

        return null;
    }

    /// <summary>Whether an argument has a value; null for one that is unknown.</summary>
    private bool? HasValue(string name) =>
        Arguments.Select(static argument => argument.Name.Split(' ', 2)).FirstOrDefault(parts => string.Equals(parts[0], name, StringComparison.OrdinalIgnoreCase)) is { } known ? known.Length == 2
        : HasHost && (name.Contains(':', StringComparison.Ordinal) || s_hostSettings.Contains(name[2..], StringComparer.OrdinalIgnoreCase)) ? true
        : null;

    private string ToText()
    {
        (string, string)[] host = HasHost ? [("--urls, --Section:Key", "any setting of the host and of appsettings.json, as --key=value")] : [];
        StringBuilder text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{Name}: {Shows}").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"Usage: dotnet run --project samples/{Name} -- [arguments]");
        AppendRows(text, "Arguments", [.. Arguments, .. host, ("--help", "shows this text")]);
        AppendRows(text, "Environment variables", Variables);
        AppendRows(text, "Exit code", [("0", WellWhen), ("1", "something did not"), ("2", "an argument is unknown")]);
        return text.ToString();
    }

    private static void AppendRows(StringBuilder text, string title, IReadOnlyList<(string Name, string Meaning)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int width = rows.Max(static row => row.Name.Length) + 2;
        text.AppendLine().AppendLine(title);
        foreach ((string name, string meaning) in rows)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {name.PadRight(width)}{meaning}");
        }
    }
}
