using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tool.Tests;

public sealed class ProfileTests
{
    private const string Secret = "s3cr3t-of-the-app";

    [Fact]
    public async Task A_profile_is_added_listed_shown_and_removed()
    {
        using var terminal = new Terminal { Input = Secret };

        (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1", "--secret-stdin", "--organizer", "+8613800138000")).Succeeds();
        Run listed = (await terminal.RunAsync("profile", "list")).Succeeds();
        Run shown = (await terminal.RunAsync("profile", "show", "work", "--output", "json")).Succeeds();
        (await terminal.RunAsync("profile", "remove", "work")).Succeeds();
        Run none = (await terminal.RunAsync("profile", "list", "--output", "json")).Succeeds();

        Assert.Equal(["work", "feishu", "cli_1", "stored", "+8613800138000"], Assert.Single(listed.Rows));
        Assert.Equal("https://open.feishu.cn", shown.Json.GetProperty("address").GetString());
        Assert.Equal(0, none.Json.GetArrayLength());
        Assert.DoesNotContain(Secret, File.ReadAllText(terminal.SecretsPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_is_asked_for_and_not_shown()
    {
        using var terminal = new Terminal { Typed = Secret };

        Run run = (await terminal.RunAsync("profile", "add", "work", "--vendor", "lark", "--id", "cli_1")).Succeeds();

        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains(Secret, File.ReadAllText(terminal.SecretsPath), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, File.ReadAllText(terminal.ProfilesPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_can_read_the_files()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes: the user's folder is the user's own.");
            return;
        }

        using var terminal = new Terminal { Input = Secret };

        (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1", "--secret-stdin")).Succeeds();

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Owner, File.GetUnixFileMode(terminal.ProfilesPath));
        Assert.Equal(Owner, File.GetUnixFileMode(terminal.SecretsPath));
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(terminal.ConfigFolder));
    }

    [Fact]
    public async Task A_file_of_secrets_that_others_can_read_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes: the user's folder is the user's own.");
            return;
        }

        using var terminal = new Terminal { Input = Secret };
        (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1", "--secret-stdin")).Succeeds();
        File.SetUnixFileMode(terminal.SecretsPath, File.GetUnixFileMode(terminal.SecretsPath) | UnixFileMode.GroupRead);

        Run run = (await terminal.RunAsync("check")).Fails(ExitCode.Usage);

        Assert.Contains("chmod 600", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_in_a_variable_is_not_stored()
    {
        await using FeishuSimulator vendor = await FeishuSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var terminal = new Terminal();

        (await terminal.RunAsync("profile", "add", "ci", "--vendor", "feishu", "--id", vendor.AppId, "--secret-env", "MY_SECRET", "--address", vendor.BaseAddress.AbsoluteUri)).Succeeds();
        Run without = (await terminal.RunAsync("rooms", "list")).Fails(ExitCode.Usage);
        terminal.Variables["MY_SECRET"] = vendor.AppSecret;
        (await terminal.RunAsync("rooms", "list")).Succeeds();

        Assert.Contains("MY_SECRET, which is not set", without.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(terminal.SecretsPath));
    }

    [Theory]
    [InlineData("profiles.json")]
    [InlineData("secrets.json")]
    public async Task A_broken_file_is_named_with_the_line_and_not_quoted(string file)
    {
        using var terminal = new Terminal { Input = Secret };
        (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1", "--secret-stdin")).Succeeds();
        string path = Path.Combine(terminal.ConfigFolder, file);
        await File.WriteAllTextAsync(path, $"{{\n \"work\": {Secret}\n}}", TestContext.Current.CancellationToken);

        Run run = (await terminal.RunAsync("check")).Fails(ExitCode.Usage);

        Assert.Contains($"{path} cannot be read: it is wrong in line 2.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_is_replaced_only_when_asked_to()
    {
        using var terminal = new Terminal { Input = Secret };
        (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1", "--secret-stdin")).Succeeds();

        Run refused = (await terminal.RunAsync("profile", "add", "work", "--vendor", "wecom", "--id", "ww1", "--secret-env", "X")).Fails(ExitCode.Usage);
        (await terminal.RunAsync("profile", "add", "work", "--vendor", "wecom", "--id", "ww1", "--secret-env", "X", "--replace")).Succeeds();

        Assert.Contains("--replace", refused.Error, StringComparison.Ordinal);
        Assert.Equal("wecom", (await terminal.RunAsync("profile", "list")).Rows[0][1]);
        Assert.DoesNotContain(Secret, File.ReadAllText(terminal.SecretsPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_profiles_are_told_apart()
    {
        using var terminal = new Terminal();
        (await terminal.RunAsync("profile", "add", "a", "--vendor", "feishu", "--id", "cli_1", "--secret-env", "A_SECRET")).Succeeds();
        (await terminal.RunAsync("profile", "add", "b", "--vendor", "feishu", "--id", "cli_2", "--secret-env", "B_SECRET")).Succeeds();

        Run several = (await terminal.RunAsync("rooms", "list")).Fails(ExitCode.Usage);
        Run chosen = (await terminal.RunAsync("rooms", "list", "--profile", "b")).Fails(ExitCode.Usage);
        terminal.Variables["MEETINGAPIS_PROFILE"] = "a";
        Run byVariable = (await terminal.RunAsync("rooms", "list")).Fails(ExitCode.Usage);
        Run unknown = (await terminal.RunAsync("rooms", "list", "--profile", "c")).Fails(ExitCode.Usage);
        Run other = (await terminal.RunAsync("rooms", "list", "--vendor", "wecom")).Fails(ExitCode.Usage);

        Assert.Contains("several profiles: a, b", several.Error, StringComparison.Ordinal);
        Assert.Contains("B_SECRET", chosen.Error, StringComparison.Ordinal);
        Assert.Contains("A_SECRET", byVariable.Error, StringComparison.Ordinal);
        Assert.Contains("The profiles are a, b", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("for feishu, but wecom", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_way_to_write_a_secret_on_the_command_line()
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1")).Fails(ExitCode.Usage);

        Assert.Contains("--secret-stdin", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(
            CommandTree.Options(),
            static option => option.Name.Contains("secret", StringComparison.Ordinal) && option.Name is not ("--secret-env" or "--secret-stdin"));
    }

    [Fact]
    public async Task Json_files_keep_what_a_later_version_wrote_readable()
    {
        using var terminal = new Terminal();
        Directory.CreateDirectory(terminal.ConfigFolder);
        await File.WriteAllTextAsync(
            terminal.ProfilesPath,
            JsonSerializer.Serialize(new { work = new { vendor = "wecom", id = "ww1", secretVariable = "X", somethingNew = 1 } }),
            TestContext.Current.CancellationToken);

        Run run = (await terminal.RunAsync("profile", "list")).Succeeds();

        Assert.Equal("ww1", run.Rows[0][2]);
    }
}
