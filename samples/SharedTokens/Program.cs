using System.Diagnostics;
using System.Security.Cryptography;
using MeetingApis.PostgreSql;
using MeetingApis.Samples;
using MeetingApis.Samples.SharedTokens;
using MeetingApis.Testing;
using Npgsql;

// The program starts itself twice; this is where one of the two begins.
if (args is ["caller", var address, var appId, var appSecret, var key])
{
    return await Caller.RunAsync(new Uri(address), appId, appSecret, Convert.FromHexString(key));
}

var help = new SampleHelp("SharedTokens", "two processes, one Redis, one PostgreSQL, one token request")
{
    Variables = [("MEETINGAPIS_REDIS", "host:port; 127.0.0.1:6379 when it is not given"), SampleHelp.PostgreSql],
    WellWhen = "the vendor was asked for one token, and every call went through",
};
if (help.AnswerTo(args) is { } exitCode)
{
    return exitCode;
}

if (await Servers.FindProblemAsync() is { } problem)
{
    Console.WriteLine($"""
        This sample needs a Redis and a PostgreSQL, and finds none: {problem}

        Start them with
            .ci/servers.sh install
            eval "$(.ci/servers.sh start)"
        or say where yours are: MEETINGAPIS_REDIS (now {Servers.Redis}) and MEETINGAPIS_POSTGRESQL (a connection string of Npgsql).
        """);
    return 1;
}

await using (var database = NpgsqlDataSource.Create(Servers.PostgreSql))
{
    var store = new PostgreSqlGrantStore(database);
    await store.CreateTableAsync();
    Console.WriteLine($"PostgreSQL holds the table now, made by:{Environment.NewLine}{store.CreateTableScript}{Environment.NewLine}");
}

// The vendor, which counts. In production the key comes from where the other secrets come from.
await using FeishuSimulator vendor = await FeishuSimulator.StartAsync();
string sharedKey = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
Process[] processes = [StartCaller(), StartCaller()];
await Task.WhenAll(processes.Select(static process => process.WaitForExitAsync()));

Console.WriteLine($"The vendor was asked for {vendor.TokenRequests} token and got {vendor.Requests.Count} calls, from {processes.Length} processes.");
return vendor.TokenRequests == 1 && Array.TrueForAll(processes, static process => process.ExitCode == 0) ? 0 : 1;

// Arguments are good enough for a simulated app; a real one's secrets do not belong there.
Process StartCaller() => Process.Start(new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], "caller", vendor.BaseAddress.AbsoluteUri, vendor.AppId, vendor.AppSecret, sharedKey]))!;
