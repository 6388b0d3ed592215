Console.WriteLine("ratio");
