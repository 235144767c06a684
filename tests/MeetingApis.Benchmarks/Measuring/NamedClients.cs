using System.Globalization;
using MeetingApis.Feishu;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Benchmarks;

/// <summary>What many named clients hold after one call of each.</summary>
/// <param name="Connections">Open connections to the vendor.</param>
/// <param name="Bytes">Live bytes of all of them, registration included.</param>
internal sealed record NamedClients(long Connections, long Bytes)
{
    /// <summary>The microseconds of processor time that registering so many clients takes.</summary>
    public static double MeasureRegistration(int number)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Register(number, new Uri("http://127.0.0.1/"));
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
    }

    /// <summary>Lets so many clients of one host call, one after the other, on a server that nobody has a connection to yet.</summary>
    public static async Task<NamedClients> UseAsync(int number)
    {
        await using LoopbackProcess server = await LoopbackProcess.StartAsync();
        using var connections = new OpenConnections();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        await using ServiceProvider provider = Register(number, server.Address).BuildServiceProvider();
        for (int i = 0; i < number; i++)
        {
            FeishuClient client = provider.GetRequiredKeyedService<FeishuClient>(Name(i));
            await client.Reserves.UpdateAsync(Inputs.ReserveId, LibraryBodies.Reserve, FeishuUserIdType.OpenId);
        }

        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new NamedClients(connections.Count, bytes);
    }

    private static ServiceCollection Register(int number, Uri baseAddress)
    {
        var services = new ServiceCollection();
        for (int i = 0; i < number; i++)
        {
            string name = Name(i);
            services.AddFeishuClient(name, options =>
            {
                options.AppId = name;
                options.AppSecret = Inputs.AppSecret;
                options.BaseAddress = baseAddress;
            });
        }

        return services;
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"cli_{i}");
}
